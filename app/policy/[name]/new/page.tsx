import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import { languages } from '../../../../lib/language'
import { currentViewer } from '../../../../lib/session'
import { ask } from '../../../../lib/urql'
import { FieldForm } from '../../../components/field-form'
import { reachable } from '../../../components/reachable'
import { publish } from '../../actions'
import { nameOf } from '../../policy-name'

const NextPolicy = graphql(`query NextPolicy($name: PolicyName!) { policy(name: $name) { versions { number body } } }`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('open.policy'))('publish'), robots: { index: false } }
}

/** Publishing a version of a policy, for ever: for administrators. */
export default reachable(async function NewPolicy({ params }: { params: Promise<{ name: string }> }) {
  const name = nameOf((await params).name)
  if (!name) notFound()
  const [{ policy }, t, account, locale, viewer] = await Promise.all([ask(NextPolicy, { name }), getTranslations('open.policy'), getTranslations('account'), getLocale(), currentViewer()])
  const last = policy.versions[0]
  return (
    <div className="page py-10">
      <h1>{t('publishTitle', { name: t(`name.${name}`), number: (last?.number ?? 0) + 1 })}</h1>
      {viewer?.role !== 'ADMINISTRATOR' ? <p className="notice mt-6">{t('administrators')}</p> : (
        <>
          <p className="measure mb-8 mt-4 text-large">{t('publishLead')}</p>
          <FieldForm action={publish} submit={t('publishSubmit')} idempotencyKey={randomUUID()} hidden={{ name: name.toLowerCase(), follows: String(last?.number ?? 0) }}
            fields={[
              { name: 'body', kind: 'text', label: t('body'), hint: t('bodyHint'), value: last?.body, required: true, rows: 18 },
              { name: 'note', kind: 'text', label: t('note'), hint: t('noteHint'), required: true, maxLength: 2_000, rows: 3 },
              { name: 'language', kind: 'choice', label: t('language'), value: locale, options: languages.map((language) => ({ value: language, label: account(`language.${language}`) })) },
              { name: 'effectiveAt', kind: 'line', label: t('effectiveAt'), hint: t(last ? 'effectiveHint' : 'effectiveFirst'), maxLength: 10 },
            ]} />
        </>
      )}
    </div>
  )
})
