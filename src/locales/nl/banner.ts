import type { BannerTexts } from "../shape.ts";

export const texts: BannerTexts = {
  title: "{controller} vraagt uw toestemming voor cookies",
  intro:
    "Wij gebruiken cookies en vergelijkbare technieken, behalve de functionele alleen met uw toestemming:",
  "name.functional": "Functioneel",
  "purpose.functional": "nodig om deze site te laten werken; altijd aan.",
  "name.analytics": "Analytisch",
  "purpose.analytics": "het gebruik van de site meten, om die te verbeteren.",
  "name.marketing": "Marketing",
  "purpose.marketing": "advertenties tonen en meten die u van site naar site volgen.",
  withdraw:
    "Via ‘{preferences}’ ziet u wie gegevens ontvangt en kunt u uw keuze altijd wijzigen of intrekken.",
  accept: "Alles accepteren",
  reject: "Alles weigeren",
  preferences: "Cookievoorkeuren",
  policy: "Privacyverklaring",
  saved: "Uw keuze is bewaard.",
  reloadNeeded: "Uw keuze is bewaard. Wat u introk, stopt pas als deze pagina opnieuw laadt.",
  reload: "Opnieuw laden",
  failed: "Dat is niet geladen. Probeer het opnieuw.",
};
