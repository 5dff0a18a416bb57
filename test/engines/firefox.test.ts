import { journeysIn } from "./journeys.ts";
import { firefox } from "./puppeteer.ts";

journeysIn(firefox);
