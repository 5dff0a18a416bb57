/** State by position and by word, never by colour alone (R150); a native checkbox, so that every key works (R151). */
export declare function Switch(props: {
    id: string;
    label: string;
    isOn: boolean;
    words: readonly [on: string, off: string];
    flip: () => void;
    why?: string;
}): import("preact").JSX.Element;
