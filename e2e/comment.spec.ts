import { signInHere } from './forms'
import { expect, test } from './journey'
import { unique } from './people'

test('a member comments in favour, another answers, and both stand in one thread with where they stand', async ({ page, signIn, somebody, newIdea, graph }) => {
  const [idea, first, second] = [await newIdea(), await somebody(), await somebody()]
  const [said, answered] = [`I would sit there every evening ${unique()}`, `Mornings are better ${unique()}`]
  await signIn(first)
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByRole('radio', { name: 'For', exact: true }).check()
  await page.getByLabel('Your comment').fill(said)
  await page.getByRole('button', { name: 'Post comment' }).click()
  const comment = page.getByRole('article').filter({ hasText: said })
  await expect(comment).toContainText('For')
  await expect(comment).toContainText(first.name)

  await signIn(second)
  await page.goto(`/ideas/${idea.slug}`)
  await comment.getByText('Reply').first().click()
  await comment.getByLabel(`Reply to ${first.name}`).fill(answered)
  await comment.getByRole('button', { name: 'Post reply' }).click()
  await expect(comment.getByRole('article').filter({ hasText: answered })).toContainText(second.name)
  expect(await graph('MATCH (:Member {id: $by})-[exchange:EXCHANGED_WITH]->(:Member {id: $with}) RETURN count(exchange) AS exchanges', { by: second.memberId, with: first.memberId }))
    .toEqual([{ exchanges: 1 }])
})

test('a visitor writes a comment, signs in, and it is placed', async ({ page, somebody, newIdea }) => {
  const [idea, person, said] = [await newIdea(), await somebody(), `Could there be one in the shade? ${unique()}`]
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByLabel('Your comment').fill(said)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByText('What you wrote is kept.')).toBeVisible()
  await signInHere(page, person)
  await expect(page.getByRole('article').filter({ hasText: said })).toContainText(person.name)
  await expect(page.getByText('Your comment is placed.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('article').filter({ hasText: said })).toHaveCount(1)
})

test('a comment cannot bring a script along: what is written is read, not run', async ({ page, signIn, newIdea }) => {
  const [, idea, mark] = [await signIn(), await newIdea(), unique()]
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByLabel('Your comment').fill(`${mark} <script>window.caught = 1</script> <img src=x onerror="window.caught = 1"> [here](javascript:window.caught=1)`)
  await page.getByRole('button', { name: 'Post comment' }).click()
  const comment = page.getByRole('article').filter({ hasText: mark })
  await expect(comment).toBeVisible()
  await expect(comment.locator('script, img, [onerror], a[href^="javascript"]')).toHaveCount(0)
  expect(await page.evaluate(() => 'caught' in window)).toBe(false)
})
