/**
 * A UUIDv7 made by the application (RFC 9562): 48 bits of Unix milliseconds, then random bits.
 * `nowMs` and `random` (16 bytes) come in, so that the domain reads no clock and no generator.
 */
export function uuidV7(nowMs: number, random: Uint8Array): string {
  const bytes = Uint8Array.from(random);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(nowMs / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
