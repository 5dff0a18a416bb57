import { journeysIn } from "./journeys.ts";
import { chromium } from "./puppeteer.ts";

journeysIn(chromium);
