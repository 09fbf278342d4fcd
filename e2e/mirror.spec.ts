import { expectAccessible } from './expect-accessible'
import { expect, test } from './journey'
import { newId, unique } from './people'

const words = {
  en: { mirror: 'Your mirror', show: 'Let others see them', hide: 'Keep them to yourself', interest: 'Now: Interest', fold: 'This is not right', why: 'Why it is not right', send: 'Contest it', saved: 'Saved.', ways: 'Topic', choose: 'Show', none: 'no way led you to' },
  nl: { mirror: 'Jouw spiegel', show: 'Laat anderen ze zien', hide: 'Hou ze voor jezelf', interest: 'Nu: Interesse', fold: 'Dit klopt niet', why: 'Waarom het niet klopt', send: 'Betwist het', saved: 'Bewaard.', ways: 'Onderwerp', choose: 'Toon', none: 'leidde geen weg jou naar' },
}

for (const [language, w] of Object.entries(words)) {
  test(`in ${language}, a member looks in their mirror, which nobody else can; lets others see their stages, and contests one in public`, async ({ page, browser, context, graph, somebody, signIn, as, baseURL }) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    const [member, other, slug, communityId] = [await somebody(), await somebody(), `quay-${unique()}`, newId('community')]
    await graph("CREATE (:Community {id: $communityId, slug: $slug, name: $slug, about: '', createdAt: 1, verifiedAt: 1, smallestKey: $communityId})", { communityId, slug })
    await (await as(member))('mutation ($input: JoinCommunityInput!) { joinCommunity(input: $input) { ... on Refusal { message } } }', { input: { communityId, idempotencyKey: crypto.randomUUID() } })
    const stranger = await (await browser.newContext({ baseURL })).newPage()
    await stranger.goto('/me')
    await expect(stranger).toHaveURL(/sign-in/)

    await signIn(member)
    await page.goto('/account')
    await page.getByRole('main').getByRole('link', { name: w.mirror }).click()
    await expect(page.getByRole('heading', { level: 1, name: w.mirror })).toBeVisible()
    await expect(page.getByText(w.interest)).toBeVisible()
    await expectAccessible(page, 'the mirror')
    await page.getByRole('button', { name: w.choose }).click()
    await expect(page.locator('#ways')).toContainText(w.none)

    await page.getByRole('button', { name: w.show }).click()
    await expect(page.getByRole('button', { name: w.hide })).toBeVisible()
    await page.locator('summary').filter({ hasText: w.fold }).click()
    await page.getByLabel(w.why).fill('I was away on purpose.')
    await page.getByRole('button', { name: w.send }).click()
    await expect(page.getByText(w.saved)).toBeVisible()
    await stranger.goto(`/communities/${slug}/log`)
    await expect(stranger.locator('#contested')).toContainText('I was away on purpose.')

    await stranger.goto(`/members/${member.handle}`)
    await expect(stranger.locator('#stages')).toHaveCount(0)
    await signIn(other)
    await page.goto(`/members/${member.handle}`)
    await expect(page.getByText(w.interest)).toBeVisible()
    await expectAccessible(page, 'a member who shows their stages')
  })
}
