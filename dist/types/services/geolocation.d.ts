/** The browser asks by itself, on the visitor's own action; the site waits for `when("geolocation")` and then asks it. */
export declare const geolocation: {
    id: string;
    category: string;
    part: string;
};
