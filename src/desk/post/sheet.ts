/** Points in a millimetre: PDF counts in points of 1/72 inch. */
const mm = 72 / 25.4;

/**
 * An A4 sheet that is folded twice for a DL envelope (110 × 220 mm). All measures are points from the top left.
 *
 * The window of such an envelope (BS 4264) is 35 × 90 mm, 20 mm from the left edge and 18 mm from the bottom one. The upper
 * third of the sheet, 99 × 210 mm, can slide in it by 11 mm up and 10 mm to the right: what stands between `top` and
 * `bottom` of the address can be read however it lies, what stands between `shows` and `bottom` as the sheet mostly lies.
 */
export const sheet = {
  left: 25 * mm,
  right: 20 * mm,
  top: 20 * mm,
  bottom: 30 * mm,
  width: 165 * mm,
  head: { top: 14 * mm, bottom: 45 * mm },
  address: { shows: 47 * mm, top: 57 * mm, bottom: 81 * mm, width: 70 * mm },
  /** Where the letter itself begins: below the fold. */
  body: 101 * mm,
  foot: 297 * mm - 22 * mm,
} as const;
