/** Puts a placeholder before a frame, which goes out of sight, in the very box that it had: nothing else moves (R122). */
export declare function standIn(place: HTMLElement, frame: HTMLElement): void;
/** Reserves what the page says that the content of a template will take, in pixels. */
export declare function reserve(place: HTMLElement, { dataset }: HTMLElement): void;
