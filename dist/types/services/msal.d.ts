/** Microsoft sign-in, bundled with the site and used when the visitor signs in: declared, and its keys are never erased. */
export declare const msal: {
    id: string;
    category: string;
    part: string;
};
