/** Letters without their case and their marks, so that `edith` finds `Édith`. */
export declare const plain: (text: string) => string;
