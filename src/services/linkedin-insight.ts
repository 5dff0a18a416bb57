import type { Preset } from "../types.ts";

/** @see https://www.linkedin.com/help/lms/answer/a418880 */
export interface LinkedInInsightOptions {
  /** The partner id: digits. */
  partnerId: string | number;
  category?: string;
  cookies?: readonly string[];
}

type Track = ((...command: unknown[]) => void) & { q?: unknown[] };

interface Page {
  _linkedin_partner_id?: string;
  _linkedin_data_partner_ids?: string[];
  lintrk?: Track;
}

/** LinkedIn offers no consent call, and its click and history listeners stay until the page is loaded again (R118). */
export const linkedInInsight = {
  id: "linkedin-insight",
  category: "marketing",
  needs: { partnerId: /^\d{5,12}$/ },
  build({ partnerId }: LinkedInInsightOptions) {
    const page = globalThis as Page;
    return {
      script: "https://snap.licdn.com/li.lms-analytics/insight.min.js",
      reload: true,
      start() {
        page._linkedin_partner_id = `${partnerId}`;
        page._linkedin_data_partner_ids ??= [];
        page._linkedin_data_partner_ids.push(`${partnerId}`);
        // Pairs as plain arrays, and a function of our own only where the page has none.
        const stub: Track = (...command) => stub.q?.push(command);
        stub.q = [];
        page.lintrk ??= stub;
      },
      withdraw() {
        page.lintrk = () => {};
      },
    };
  },
} satisfies Preset;
