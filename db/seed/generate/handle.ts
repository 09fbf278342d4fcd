const letters: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss' }

/** A name as it stands in a URL: `Paweł Wiśniewski` → `pawel-wisniewski`. */
export const handleOf = (name: string) => name
  .toLowerCase()
  .replace(/[ıłøß]/g, (letter) => letters[letter] ?? letter)
  .normalize('NFKD')
  .replace(/\p{M}/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '')
