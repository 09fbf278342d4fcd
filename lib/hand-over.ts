import type { Handed, HandOver } from '../db/jobs/send-mails'
import { publicUrl } from './auth-cookie'
import { invitationLetter } from './invitation-letter'
import { isOutboxShown, post } from './mailer'
import { noticeLetter } from './notice-letter'

/** Writes the letter of a mail and hands it over: to the mail server, or in the demo to the outbox page. Never throws. */
export const handOver: HandOver = async (mail): Promise<Handed> => {
  try {
    const { memberId } = mail
    const letter = memberId === null ? await invitationLetter(mail) : await noticeLetter({ ...mail, memberId })
    if (!letter) return { outcome: 'REFUSED', reason: 'Nothing is left to tell.' }
    if (isOutboxShown()) return { outcome: 'SENT', html: letter.html, text: `${letter.subject}\n\n${letter.text}` }
    return await post(letter, publicUrl())
  } catch (error) {
    return { outcome: 'LATER', reason: error instanceof Error ? error.message.slice(0, 300) : 'It could not be written.' }
  }
}
