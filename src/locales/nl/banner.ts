import type { BannerTexts } from "../shape.ts";

export const texts: BannerTexts = {
  title: "{controller} vraagt uw toestemming voor cookies",
  intro:
    "Wij gebruiken cookies en vergelijkbare technieken, behalve de functionele alleen met uw toestemming:",
  "name.functional": "Functioneel",
  "purpose.functional": "nodig om deze site te laten werken; altijd aan.",
  "name.analytics": "Analytisch",
  "purpose.analytics": "het gebruik van de site meten en die verbeteren.",
  "name.marketing": "Marketing",
  "purpose.marketing": "advertenties die u van site naar site volgen.",
  withdraw: "Bij ‘{preferences}’ ziet u wie gegevens ontvangt en kunt u uw keuze altijd intrekken.",
  accept: "Alles accepteren",
  reject: "Alles weigeren",
  preferences: "Cookievoorkeuren",
  policy: "Privacyverklaring",
  saved: "Uw keuze is bewaard.",
  reloadNeeded: "Uw keuze is bewaard. Wat u introk, stopt na opnieuw laden.",
  reload: "Opnieuw laden",
  failed: "Laden is mislukt. Probeer het opnieuw.",
};
