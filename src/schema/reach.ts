/** A `tel:` address, or undefined when the number cannot be dialled; Indonesian numbers may begin with 0. */
export function phoneUrl(number: string): string | undefined {
  const digits = dialled(number);
  return digits && `tel:${digits}`;
}

/** The address at which WhatsApp opens a chat with a number, or undefined when it is none. */
export function whatsAppUrl(number: string): string | undefined {
  const digits = dialled(number)?.replace('+', '');
  if (!digits || digits.length < 8) return undefined;
  // WhatsApp takes the country code, without plus.
  return `https://wa.me/${/^[08]/.test(digits) ? `62${digits.replace(/^0/, '')}` : digits}`;
}

/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, without its brackets). */
const LONGEST_MAIL = 254;

/** A `mailto:` address, or undefined when it is none. */
export function mailUrl(address: string): string | undefined {
  if (address.length > LONGEST_MAIL) return undefined;
  const isOne = /^[\p{L}\p{N}.!$'*+=^_{|}~-]+@[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u.test(
    address,
  );
  return isOne ? `mailto:${address}` : undefined;
}

function dialled(number: string) {
  const compact = number.replace(/[\s().-]/g, '').replace(/^0062/, '+62');
  return /^\+?\d{3,15}$/.test(compact) ? compact : undefined;
}
