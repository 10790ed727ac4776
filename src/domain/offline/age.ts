/** After so many days without a look at the site, a kept page says how old it is: a wrong phone number does harm. */
export const OLD_AFTER_DAYS = 28;

/** Bytes on the device, unpacked, up to which a newer version comes by itself. Packed, as servers send it, about a third. */
export const SMALL_BYTES = 200_000;

/**
 * @param same The last day on which copy and site were seen to be the same, ISO 8601.
 * @returns False also when the device's clock went back, since then nobody knows.
 */
export function isOld(same: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(same)) / DAY_MS >= OLD_AFTER_DAYS;
}

/** Whether a newer version may be loaded without asking. @param isSaving The device was told to save data. */
export function comesByItself(bytes: number, isSaving: boolean): boolean {
  return bytes <= SMALL_BYTES && !isSaving;
}

const DAY_MS = 86_400_000;
