import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { EndorsementsFragment } from '../../../graphql/generated/documents/graphql'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { Moment } from '../../components/moment'
import { backForOrganization } from './deed-actions'

export const EndorsementsDocument = graphql(`
  fragment Endorsements on Idea { id mergedInto { at } endorsements { since organization { id slug name } } }
`)
const SpeaksFor = graphql(`query SpeaksFor { viewer { represents { id name } } }`)

interface Props { idea: EndorsementsFragment & { community?: { organization?: { id: string } | null } | null } }

/** The organizations that back an idea, for everybody; for people of another than its host, backing it, and taking that back at the same spot. */
export async function Endorsements({ idea }: Props) {
  const [t, viewer] = await Promise.all([getTranslations('deeds.endorse'), currentViewer()])
  const { endorsements } = idea
  const host = idea.community?.organization?.id
  const speaks = viewer?.organizationIds.some((id) => id !== host) && !idea.mergedInto ? (await ask(SpeaksFor, {})).viewer?.represents ?? [] : []
  const own = speaks.filter(({ id }) => id !== host)
  if (endorsements.length === 0 && own.length === 0) return null
  return (
    <section aria-labelledby="endorsements" className="flex flex-col gap-2">
      <h2 id="endorsements" className="font-sans text-base font-semibold tracking-normal">{t('title')}</h2>
      {endorsements.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="flex flex-col gap-1">
        {endorsements.map(({ since, organization }) => (
          <li key={organization.id} className="flex flex-wrap items-baseline gap-x-2">
            <Link prefetch={false} className="link" href={`/organizations/${organization.slug}`}><bdi>{organization.name}</bdi></Link>
            <span className="text-small text-muted">{t.rich('since', { when: () => <Moment at={since} /> })}</span>
          </li>
        ))}
      </ul>
      {own.map((organization) => <Backing key={organization.id} ideaId={idea.id} organization={organization} done={endorsements.some((one) => one.organization.id === organization.id)} />)}
    </section>
  )
}

async function Backing({ ideaId, organization: { id, name }, done }: { ideaId: string; organization: { id: string; name: string }; done: boolean }) {
  const t = await getTranslations('deeds.endorse')
  return (
    <form action={backForOrganization}>
      <input type="hidden" name="ideaId" value={ideaId} /><input type="hidden" name="organizationId" value={id} />
      <input type="hidden" name="idempotencyKey" value={randomUUID()} /><input type="hidden" name="then" value={done ? 'end' : 'give'} />
      <button className={`button button-small ${done ? 'button-pressed' : ''}`}>{done && <span aria-hidden="true">✓</span>}<span>{t(done ? 'given' : 'give', { name })}{done && <span className="sr-only">. {t('end')}</span>}</span></button>
    </form>
  )
}
