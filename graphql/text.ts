import { z } from 'zod'
import { isReserved } from '../db/members/skeleton'
import { normalizeEmail } from './members/email'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Characters as people count them: a family emoji is one. */
export const lengthOf = (text: string) => [...graphemes.segment(text)].length

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const STACKED_MARKS = /\p{M}{9,}/u
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Nothing to see: zero-width characters and other ignorables, but not the joiners that emoji and scripts need. */
const INVISIBLE = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/gu
/** A joiner that joins nothing visible: at an edge, doubled or beside a space. */
const LOOSE_JOINERS = /^[\u200c\u200d\ufe0e\ufe0f]+|[\u200c\u200d]+$|[\u200c\u200d]+(?=\s)|(?<=\s)[\u200c\u200d]+|(?<=[A-Za-z0-9])[\u200c\u200d]+(?=[A-Za-z0-9])/gu

const REASONS = {
  surrogate: 'holds half a character (a lone surrogate)',
  control: 'holds a control character',
  marks: 'stacks more than 8 marks on one letter',
}

function flaw(text: string): string | undefined {
  if (!text.isWellFormed()) return REASONS.surrogate
  if (CONTROLS.test(text)) return REASONS.control
  if (STACKED_MARKS.test(text.normalize('NFD'))) return REASONS.marks
  return undefined
}

const well = z.string().superRefine((text, context) => {
  const reason = flaw(text)
  if (reason) context.addIssue({ code: 'custom', message: reason })
})

const counted = (min: number, max: number) => (text: string, context: z.core.$RefinementCtx<string>) => {
  const length = text.length > max * 40 ? text.length : lengthOf(text)
  if (length < min) context.addIssue({ code: 'custom', message: min === 1 ? 'is empty' : `needs ${min} characters or more` })
  if (length > max) context.addIssue({ code: 'custom', message: `has ${length} characters; ${max} are allowed` })
}

const units = (min: number, max: number) => (text: string, context: z.core.$RefinementCtx<string>) => {
  if (text.trim().length < min) context.addIssue({ code: 'custom', message: 'is empty' })
  if (text.length > max) context.addIssue({ code: 'custom', message: `has ${text.length} characters; ${max} are allowed` })
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
const manyLines = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')
const visible = (text: string) => oneLine(text.replace(BIDI, '').replace(INVISIBLE, '').replace(LOOSE_JOINERS, ''))

/** A title on one line: 3 to 150 graphemes, NFC, spaces folded. ZodError says what is wrong. */
export const cleanTitle = well.transform(oneLine).superRefine(counted(3, 150))
/** The title of a post, which may be left out: up to 150 graphemes. */
export const cleanOptionalTitle = well.transform(oneLine).superRefine(counted(0, 150))
/** The text of an idea or post: 1 to 50,000 UTF-16 units of Markdown, NFC, lines end in \n. */
export const cleanBody = well.transform(manyLines).superRefine(units(1, 50_000))
/** The text of a comment: 1 to 10,000 units. */
export const cleanComment = well.transform(manyLines).superRefine(units(1, 10_000))
/** A word that may be left out: up to 10,000 units. */
export const cleanRemark = well.transform(manyLines).superRefine(units(0, 10_000))
/** Why somebody proposes or decides something: 1 to 2,000 units. */
export const cleanWhy = well.transform(manyLines).superRefine(units(1, 2_000))
/** What changed, in a line: up to 200 graphemes. */
export const cleanNote = well.transform(oneLine).superRefine(counted(0, 200))
/** What a community or organization is about: up to 5,000 units, may be empty. */
export const cleanAbout = well.transform(manyLines).superRefine(units(0, 5_000))
/** The name of a community or organization: 3 to 80 graphemes, nothing invisible, no bidi controls. */
export const cleanPlaceName = well.transform(visible).superRefine(counted(3, 80))
/** The name of a topic: 1 to 40 graphemes. */
export const cleanTopic = well.transform(visible).superRefine(counted(1, 40))
/** A status in the organization's own words: 1 to 40 graphemes. */
export const cleanLabel = well.transform(visible).superRefine(counted(1, 40))
/** The name of a person: 1 to 80 graphemes, nothing invisible, no bidi controls, not one of the portal's own. */
export const cleanName = well.transform(visible).superRefine(counted(1, 80))
  .refine((name) => !isReserved(name), 'is a name that only the portal itself may bear')
/** What somebody calls a key of theirs: 1 to 80 graphemes. */
export const cleanKeyName = well.transform(visible).superRefine(counted(1, 80))
/** Why something was done, in one line: 3 to 300 graphemes. */
export const cleanReason = well.transform(visible).superRefine(counted(3, 300))
/** A text that is being written: up to 50,000 units, may be empty. */
export const cleanUnfinished = well.transform(manyLines).superRefine(units(0, 50_000))
/** A line that is being written: up to 1,000 units, may be empty. */
export const cleanUnfinishedLine = well.superRefine(units(0, 1_000))
/** What goes with an invitation: up to 500 units. */
export const cleanInvitation = well.transform(manyLines).superRefine(units(0, 500))
/** An e-mail address as accounts have it. */
export const cleanEmail = well.transform((text, context) => {
  const email = normalizeEmail(text)
  if (email === null) context.addIssue({ code: 'custom', message: 'is no address to which mail can go' })
  return email ?? z.NEVER
})
/** Words to look for: up to 1,000 units. */
export const cleanSearch = well.transform(oneLine).superRefine(units(0, 1_000))
