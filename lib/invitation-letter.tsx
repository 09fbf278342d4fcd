import { Body, Button, Container, Heading, Html, Link, Text } from '@react-email/components'
import { render } from '@react-email/render'
import type { ClaimedMail } from '../db/notices/claim-mail'
import { noMail } from '../db/notices/no-mail'
import { invitationOfMail, type CarriedInvitation } from '../db/people/invitation-of-mail'
import { publicUrl } from './auth-cookie'
import type { PortalLanguage } from './language'
import { button, heading, paper, sheet, small } from './letter-paper'
import type { Letter } from './mailer'
import { noticeWords, readingLanguage, type NoticeWords } from './notice-words'
import { portal } from './portal'
import { addressHash, unsubscribeUrl } from './unsubscribe'

/** The letter that takes an invitation to an address, in the language of who invites. Null: it holds no more, or the address wants none. */
export async function invitationLetter({ id, to }: ClaimedMail): Promise<Letter | null> {
  const { db } = portal()
  const hash = addressHash(to)
  const [[invitation], [wish]] = await Promise.all([invitationOfMail(db, { mailId: id }), noMail(db, { hash, email: to })])
  if (!invitation || wish?.unwanted) return null
  const language = readingLanguage(invitation.language)
  const t = noticeWords(language)
  const leave = unsubscribeUrl(hash)
  const page = <Page language={language} invitation={invitation} leave={leave} t={t} />
  const [html, text] = await Promise.all([render(page), render(page, { plainText: true })])
  return { id, to, subject: saying(invitation, t), html, text, unsubscribeUrl: leave }
}

const saying = ({ by, community }: CarriedInvitation, t: NoticeWords) => t(community ? 'guest.toCommunity' : 'guest.toPortal', { name: by ?? '', community: community ?? '' })

function Page({ language, invitation, leave, t }: { language: PortalLanguage, invitation: CarriedInvitation, leave: string, t: NoticeWords }) {
  const { token, note } = invitation
  return (
    <Html lang={language}>
      <Body style={paper}>
        <Container style={sheet}>
          <Heading as="h1" style={heading}>{saying(invitation, t)}</Heading>
          {note && <Text style={{ borderLeft: '3px solid #d8d3c7', paddingLeft: '12px', whiteSpace: 'pre-line' }}>{note}</Text>}
          <Text>{t('guest.what')}</Text>
          <Button href={`${publicUrl()}/join/${token}`} style={button}>{t('guest.come')}</Button>
          <Text style={small}>{t('guest.why')} <Link href={leave}>{t('guest.leave')}</Link>.</Text>
        </Container>
      </Body>
    </Html>
  )
}
