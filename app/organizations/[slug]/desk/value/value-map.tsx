import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { CreatedFragment } from '../../../../../graphql/generated/documents/graphql'
import { communityColour, initials } from '../../../../components/community-colour'
import { MapDrawing } from './map-drawing'

type End = Pick<CreatedFragment['helped'][number], 'kind'> & { community?: { id: string; name: string } | null }
const idOf = ({ kind, community }: End) => community?.id ?? kind

/** Who made something with whom: a circle for each place that makers came from, lines between them; and the list with names and numbers. */
export async function ValueMap({ created: { helped, links } }: { created: CreatedFragment }) {
  const t = await getTranslations('heard.value')
  const nameOf = ({ kind, community }: End) => community?.name ?? t(kind === 'ORGANIZATION' ? 'own' : 'nobody')
  const places = await Promise.all(helped.map(async (place) => ({
    ...place, id: idOf(place), name: nameOf(place), letters: initials(nameOf(place)), colour: await communityColour(place.kind === 'COMMUNITY' ? idOf(place) : null),
  })))
  const drawn = links.map(({ from, to, outcomes }) => ({ from: idOf(from), to: idOf(to), outcomes }))
  const words = links.map(({ from, to, outcomes }) => t('link', { from: nameOf(from), to: nameOf(to), outcomes }))
  return (
    <>
      <p className="measure mt-3">{links.length === 0 ? t('alone') : t('mapLead')}</p>
      <div className="mt-5 grid items-center gap-x-10 gap-y-6 md:grid-cols-[minmax(0,22rem)_1fr]">
        <figure>
          <MapDrawing places={places} links={drawn} label={t('mapLabel', { links: words.join('; ') || t('noLinks') })} />
          <figcaption className="sr-only">{places.map(({ letters, name }) => `${letters}: ${name}`).join(' · ')}</figcaption>
        </figure>
        <div className="table-scroll" role="region" aria-label={t('map')} tabIndex={0}>
          <table className="numbers">
            <caption className="sr-only">{t('map')}</caption>
            <thead><tr>{(['from', 'people', 'helpedCore', 'helpedOutsourced'] as const).map((name) => <th key={name} scope="col">{t(name)}</th>)}</tr></thead>
            <tbody>
              {places.map(({ id, name, letters, colour, community, people, core, outsourced }) => (
                <tr key={id}>
                  <th scope="row" data-value={name}><span className={`chip whitespace-normal ${colour}`}><span className="initials" aria-hidden>{letters}</span>{community ? <Link prefetch={false} className="link target" href={`/communities/${community.slug}`}><bdi>{name}</bdi></Link> : name}</span></th>
                  <td>{people}</td><td>{core}</td><td>{outsourced}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {words.length > 0 && <ul className="mt-4 list-disc ps-5">{words.map((each) => <li key={each}>{each}</li>)}</ul>}
    </>
  )
}
