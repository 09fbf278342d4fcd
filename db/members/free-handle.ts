import type { Db } from '../db'
import { newId } from '../ids'
import { isReserved, skeleton } from './skeleton'
import { takenHandles } from './taken-handles'

export interface Handle { handle: string, handleSkeleton: string }

const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' }
const plainOf = (name: string) => name
  .toLowerCase()
  .replace(/[ıłøđæœß]/g, (letter) => LETTERS[letter] ?? letter)
  .normalize('NFKD')
  .replace(/\p{M}/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .slice(0, 30)
  .replace(/^-+|-+$/g, '')

/** A handle for somebody of this name that nobody has: its letters a to z and digits, with a number behind where it is taken. */
export async function freeHandle(db: Db, name: string): Promise<Handle> {
  const plain = plainOf(name)
  const base = plain && !isReserved(plain) ? plain : `member${plain && `-${plain}`}`
  const candidates = [base, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${base}-${number}`), `${base}-${newId('member').slice(-8).toLowerCase()}`]
  const wanted = candidates.map((handle) => ({ handle, handleSkeleton: skeleton(handle) }))
  const taken = new Set((await takenHandles(db, { wanted })).map((row) => row.handle))
  const free = wanted.find(({ handle }) => !taken.has(handle))
  if (!free) throw new Error('Every handle that was tried is taken.')
  return free
}
