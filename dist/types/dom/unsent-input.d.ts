/** Whether the visitor typed or chose something outside `except` that a new load of the page would lose (R50). */
export declare const hasUnsentInput: (except: string) => boolean;
