import type { EmbedTexts } from "../shape.ts";

export const texts: EmbedTexts = {
  sends:
    "Laden geeft {provider} uw IP-adres en het adres van deze pagina, en kan cookies plaatsen. Wijzigen kan altijd via ‘{preferences}’.",
  ended: "Facebook biedt dit onderdeel niet meer aan op andere websites. Delen kan nog wel met een link.",
  "load-once": "Eén keer laden",
  "load-always": "{name} altijd toestaan",
  openAt: "Openen op {host}",
};
