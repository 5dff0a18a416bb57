/** @see https://www.linkedin.com/help/lms/answer/a418880 */
export interface LinkedInInsightOptions {
    /** The partner id: digits. */
    partnerId: string | number;
    category?: string;
    cookies?: readonly string[];
}
/** LinkedIn offers no consent call, and its click and history listeners stay until the page is loaded again (R118). */
export declare const linkedInInsight: {
    id: string;
    category: string;
    needs: {
        partnerId: RegExp;
    };
    build({ partnerId }: LinkedInInsightOptions): {
        script: string;
        reload: true;
        start(): void;
        withdraw(): void;
    };
};
