/** An element with attributes and children; text stays text (R177). */
export declare function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[K];
