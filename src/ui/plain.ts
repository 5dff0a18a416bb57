/** Letters without their case and their marks, so that `edith` finds `Édith`. */
export const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
