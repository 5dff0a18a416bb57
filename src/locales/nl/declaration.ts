import type { DeclarationTexts } from "../shape.ts";

export const texts: DeclarationTexts = {
  overview: "Dit zijn de cookies en vergelijkbare technieken die {controller} op deze site gebruikt.",
  undecided: "U hebt nog geen keuze gemaakt.",
  change: "Wijzig uw keuze",
  version: "versie {version}",
  granted: "Toegestaan",
  denied: "Niet toegestaan",
  exempt: "Geen toestemming nodig; u kunt bezwaar maken",
  storesOf: "Cookies en opslag van {service}",
  kind: "Soort",
  "kind.cookie": "Cookie van {site}",
  "kind.local": "Browseropslag van {site}",
  "kind.tab": "Browseropslag (één tabblad) van {site}",
  unknown: "niet vermeld",
  ownPurpose: "Uw keuze vragen en onthouden",
  ownChoice: "Onthoudt wat u toestond en weigerde, en wanneer",
  ownErase: "Na een intrekking: laat de volgende pagina verwijderen wat achterbleef",
  ownNews: "Meldt andere open tabbladen van deze site dat uw keuze veranderde",
};
