import { Body, Button, Container, Heading, Html, Link, Text } from '@react-email/components'
import { render } from '@react-email/render'
import type { ClaimedMail } from '../db/notices/claim-mail'
import { graphql } from '../graphql/generated/documents'
import type { NoticesOfMailQuery } from '../graphql/generated/documents/graphql'
import { publicUrl } from './auth-cookie'
import { button, heading, paper, sheet, small } from './letter-paper'
import type { Letter } from './mailer'
import type { PortalLanguage } from './language'
import { noticeWords, readingLanguage, type NoticeWords } from './notice-words'
import { portal } from './portal'
import { unsubscribeUrl } from './unsubscribe'

const NoticesOfMail = graphql(`
  query NoticesOfMail($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Notice { id kind path actor { name } idea { title } subject { ... on Post { title community { name } } ... on Community { name } ... on Organization { name } ... on Topic { name } ... on Case { title } } } }
  }
`)

const SHOWN = 30

type Told = Extract<NonNullable<NoticesOfMailQuery['nodes'][number]>, { __typename: 'Notice' }>
/** A mail to a member. */
export type ToMember = ClaimedMail & { memberId: string }
interface Line { id: string, words: string, url: string }

/** The letter of a mail that tells of notices, as its member reads. What they may not see any more is not in it; null: nothing is left to tell. */
export async function noticeLetter(mail: ToMember): Promise<Letter | null> {
  const language = readingLanguage(mail.language)
  const t = noticeWords(language)
  const notices = await noticesOf(mail, language)
  if (notices.length === 0) return null
  const lines = notices.map((notice) => ({ id: notice.id, words: sentence(notice, t), url: `${publicUrl()}/notices/${notice.id}` }))
  const more = mail.noticeIds.length - lines.length
  const [first] = lines
  const subject = lines.length === 1 && first ? first.words : t('mail.subject', { count: mail.noticeIds.length })
  const page = <Page language={language} name={mail.name ?? ''} lines={lines} more={more} leave={unsubscribeUrl(mail.memberId)} t={t} />
  const [html, text] = await Promise.all([render(page), render(page, { plainText: true })])
  return { id: mail.id, to: mail.to, subject, html, text, unsubscribeUrl: unsubscribeUrl(mail.memberId) }
}

async function noticesOf(mail: ToMember, language: PortalLanguage): Promise<Told[]> {
  const viewer = { memberId: mail.memberId, role: 'MEMBER' as const, organizationIds: [], scopes: ['read' as const] }
  const { data, errors } = await portal().answer({ query: NoticesOfMail.toString(), variables: { ids: mail.noticeIds.slice(0, SHOWN) } }, { viewer, language })
  if (!data) throw new Error(errors?.[0]?.message ?? 'Nothing was answered.')
  return (data as NoticesOfMailQuery).nodes.filter((one): one is Told => one?.__typename === 'Notice')
}

/** Who did what, in one plain sentence. */
export function sentence({ kind, actor, idea, subject }: Pick<Told, 'kind' | 'actor' | 'idea' | 'subject'>, t: NoticeWords): string {
  const named = subject && 'title' in subject ? subject.title : subject && 'name' in subject ? subject.name : null
  return t(`kind.${kind}`, { actor: actor?.name ?? '', about: idea?.title || named || t('something') })
}

function Page({ language, name, lines, more, leave, t }: { language: string, name: string, lines: Line[], more: number, leave: string, t: NoticeWords }) {
  return (
    <Html lang={language}>
      <Body style={paper}>
        <Container style={sheet}>
          <Heading as="h1" style={heading}>{t('mail.hello', { name })}</Heading>
          {lines.map(({ id, words, url }) => <Text key={id} style={{ fontSize: '17px' }}><Link href={url} style={{ color: '#0b5c6b' }}>{words}</Link></Text>)}
          {more > 0 && <Text>{t('mail.more', { count: more })}</Text>}
          <Button href={`${publicUrl()}/notices`} style={button}>{t('mail.all')}</Button>
          <Text style={small}>
            {t('mail.why')} <Link href={`${publicUrl()}/account/notices`}>{t('mail.settings')}</Link>. <Link href={leave}>{t('mail.leave')}</Link>.
          </Text>
        </Container>
      </Body>
    </Html>
  )
}
