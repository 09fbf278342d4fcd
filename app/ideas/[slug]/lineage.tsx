import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { FieldForm } from '../../components/field-form'
import { work } from './work-actions'
import { WorkButton } from './work-button'
import { relations } from './work-input'
import type { IdeaWork } from './work-query'

type Step = Pick<IdeaWork, 'id' | 'slug' | 'title'>

/** Where the idea came from and went: a map as a tree of lists, and what it is tied to. */
export async function Lineage({ idea }: { idea: IdeaWork }) {
  const t = await getTranslations('work.lineage')
  const { id: ideaId, lineage, related, viewerCanRelate } = idea
  const path = `/ideas/${idea.slug}`
  return (
    <section id="lineage" aria-labelledby="lineage-title" className="page border-t border-line py-10 *:max-w-[50rem]">
      <h2 id="lineage-title">{t('title')}</h2>
      {lineage.length > 0 && <div className="mt-4"><Tree idea={idea} here={t('here')} /></div>}
      {related.length > 0 && (
        <ul className="mt-4 flex flex-col gap-2">
          {related.map(({ kind, reverse, idea: other }) => (
            <li key={other.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-muted">{t(reverse ? `reverse.${kind}` : `kinds.${kind}`)}</span><Link prefetch={false} className="link" dir="auto" href={`/ideas/${other.slug}`}>{other.title}</Link>
              {viewerCanRelate && <WorkButton act="unrelateIdeas" path={path} hidden={{ ideaId, otherId: other.id }} about={other.title}>{t('untie')}</WorkButton>}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4"><Link prefetch={false} className="button" href={`/ideas/new?from=${encodeURIComponent(idea.slug)}`}>{t('build')}</Link></p>
      {viewerCanRelate && (
        <details className="mt-4">
          <summary className="link target">{t('tie')}</summary>
          <div className="pt-4">
            <FieldForm action={work} submit={t('tieNow')} primary={false} idempotencyKey={randomUUID()} hidden={{ act: 'relateIdeas', ideaId, path }}
              fields={[
                { name: 'kind', kind: 'choice', label: t('how'), value: 'SIMILAR', options: relations.map((value) => ({ value, label: t(`kinds.${value}`) })) },
                { name: 'other', kind: 'line', label: t('other'), hint: t('otherHint'), required: true, maxLength: 300 },
              ]} />
          </div>
        </details>
      )}
    </section>
  )
}

/** What it came from, outermost first, and within each what builds on it. */
function Tree({ idea, here }: { idea: IdeaWork; here: string }) {
  const before = idea.lineage.filter(({ generation }) => generation < 0).toSorted((a, b) => a.generation - b.generation)
  const childrenOf = (id: string) => idea.lineage.filter((step) => step.generation > 0 && step.originIds.includes(id))
  const branch = (step: Step): React.ReactNode => {
    const children = childrenOf(step.id)
    return (
      <li key={step.id} className="py-1">
        {step.id === idea.id ? <strong aria-current="page" dir="auto">{step.title} <span className="text-small font-normal text-muted">({here})</span></strong> : <StepLink step={step} />}
        {children.length > 0 && <ul className="ms-2 border-s-2 border-line ps-4">{children.map((child) => branch(child.idea))}</ul>}
      </li>
    )
  }
  return <ul>{before.reduceRight<React.ReactNode>((within, step) => <li key={step.idea.id} className="py-1"><StepLink step={step.idea} /><ul className="ms-2 border-s-2 border-line ps-4">{within}</ul></li>, branch(idea))}</ul>
}

const StepLink = ({ step }: { step: Step }) => <Link prefetch={false} className="link" dir="auto" href={`/ideas/${step.slug}`}>{step.title}</Link>
