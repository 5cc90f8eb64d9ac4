// Does the site work in a browser?
//
//     node site_test.mjs SITE SCREENSHOTS
//
// Every link and anchor of every page holds; search finds; text can be read in both colour schemes; nothing is wider than
// a phone; menus open. What it saw is in SCREENSHOTS, as pictures. The server is on loopback, and ends with the test.

import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, posix, relative } from 'node:path'
import { test, before, after } from 'node:test'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const [site, screenshots] = process.argv.slice(2)
mkdirSync(screenshots, { recursive: true })

// One page of each kind
const pages = {
  home: '/',
  tutorial: '/tutorial/1-first-call.html',
  howto: '/create-once.html',
  explanation: '/explain/writes-that-double.html',
  errors: '/errors.html',
  shell: '/cli.html',
  operations: '/operations/',
  resource: '/operations/invoices/',
  operation: '/operations/invoices/create.html',
  types: '/types/invoices.html',
  reference: '/reference/client.html',
  options: '/reference/timeout_options.html',
}
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 375, height: 740 }
const READABLE = 4.5 // WCAG AA, for text of usual size

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* files(path)
    else yield path
  }
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' }
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
  try {
    const file = join(site, posix.normalize(path.endsWith('/') ? path + 'index.html' : path))
    const body = readFileSync(file)
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
  } catch {
    response.writeHead(404).end()
  }
})

let browser, root
const complaints = []

before(async () => {
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  root = `http://127.0.0.1:${server.address().port}`
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  server.close()
  server.closeAllConnections()
})

async function open(path, { viewport = WIDE, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${path}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
  page.on('requestfailed', (request) => complaints.push(`${path}: ${request.url()} ${request.failure().errorText}`))
  page.on('request', (request) => request.url().startsWith(root) || request.url().startsWith('data:') ||
    complaints.push(`${path}: asks another host, ${request.url()}`))
  const answer = await page.goto(root + path, { waitUntil: 'networkidle' })
  assert.equal(answer.status(), 200, path)
  return page
}

// Of the page's beginning.
async function picture(page, name) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const clip = { x: 0, y: 0, width: page.viewportSize().width, height: Math.min(height, 2600) }
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true, clip })
}

test('every link and anchor holds, and every picture has words', () => {
  const ids = new Map()
  const html = new Map()
  for (const file of files(site)) {
    const place = '/' + relative(site, file)
    ids.set(place, new Set())
    if (extname(file) !== '.html') continue
    const text = readFileSync(file, 'utf8')
    html.set(place, text)
    ids.set(place, new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((found) => found[1])))
  }
  const broken = []
  let count = 0
  for (const [place, text] of html) {
    for (const [picture] of text.matchAll(/<img\b[^>]*>/g)) if (!/\salt(=|\s|>)/.test(picture)) broken.push(`${place}: ${picture}`)
    for (const [, to] of text.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(to)) continue
      ++count
      const url = new URL(to.replaceAll('&amp;', '&'), 'http://site' + place)
      let path = decodeURIComponent(url.pathname)
      if (path.endsWith('/')) path += 'index.html'
      const anchor = decodeURIComponent(url.hash.slice(1))
      if (!ids.has(path)) broken.push(`${place}: ${to} leads nowhere`)
      else if (anchor && !ids.get(path).has(anchor)) broken.push(`${place}: ${to} has no such anchor`)
    }
  }
  assert.deepEqual([...new Set(broken)].slice(0, 50), [])
  assert.ok(count > 10_000)
  console.log(`site: ${html.size} pages, ${count} links hold`)
})

test('search finds', async () => {
  const page = await open(pages.home)
  for (const [words, wanted] of [
    ['invoices create', /\/operations\/invoices\/create/],
    ['lost answer', /writes-that-double|create-once|7-testing/],
    ['timeouts queue', /timeout/],
    ['revisionNumber', /\/(types|operations)\//],
  ]) {
    await page.locator('.VPNavBarSearch button').first().click()
    const box = page.locator('.VPLocalSearchBox input')
    await box.fill(words)
    const results = page.locator('.VPLocalSearchBox .result')
    await results.first().waitFor()
    const links = await results.evaluateAll((all) => all.slice(0, 4).map((one) => one.getAttribute('href')))
    assert.ok(links.some((link) => wanted.test(link)), `${words}: ${links.join(', ')}`)
    await page.screenshot({ path: join(screenshots, `search-${words.replaceAll(' ', '-')}.png`) })
    await page.keyboard.press('Escape')
  }
  await page.locator('.VPNavBarSearch button').first().click()
  await page.locator('.VPLocalSearchBox input').fill('invoices create')
  await page.locator('.VPLocalSearchBox .result').first().click()
  await page.locator('h1').first().waitFor()
  assert.match(page.url(), /\/operations\/invoices\/create/)
  await page.context().close()
})

// The texts of a page that cannot be read well: their contrast with what is behind them.
const unreadable = (least) => {
  const colour = (text) => {
    const parts = text.match(/[\d.]+/g).map(Number)
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 }
  }
  const over = (front, back) => front.rgb.map((value, i) => value * front.alpha + back[i] * (1 - front.alpha))
  const behind = (element) => {
    const layers = []
    for (let e = element; e; e = e.parentElement) layers.push(colour(getComputedStyle(e).backgroundColor))
    return layers.reverse().reduce((back, layer) => over(layer, back), [255, 255, 255])
  }
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const found = []
  let seen = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (!walker.currentNode.data.trim() || style.visibility === 'hidden' || !box.width || style.opacity === '0' ||
      element.closest('svg, script, style, .visually-hidden, .header-anchor, .VPSkipLink') || style.webkitTextFillColor === 'rgba(0, 0, 0, 0)') continue
    ++seen
    const back = behind(element)
    const [a, b] = [light(over(colour(style.color), back)), light(back)]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < least) found.push(`${contrast.toFixed(2)} ${element.className || element.tagName}: ${walker.currentNode.data.trim().slice(0, 30)}`)
  }
  return { seen, found: [...new Set(found)].slice(0, 10) }
}

for (const colorScheme of ['light', 'dark']) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${name} can be read, ${colorScheme}`, async () => {
      const page = await open(path, { colorScheme })
      const { seen, found } = await page.evaluate(unreadable, READABLE)
      assert.ok(seen > 10, `${seen} texts`)
      await picture(page, `${name}-${colorScheme}`)
      assert.deepEqual(found, [])
      await page.context().close()
    })
  }
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} fits a phone`, async () => {
    const page = await open(path, { viewport: NARROW })
    await picture(page, `${name}-narrow`)
    const [wide, wanted] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    assert.ok(wide <= wanted, `${wide} pixels wide`)
    await page.context().close()
  })
}

test('menus open on a phone', async () => {
  const page = await open(pages.operation, { viewport: NARROW })
  await page.locator('.VPNavBarHamburger').click()
  await page.locator('.VPNavScreen a', { hasText: 'C++ reference' }).waitFor()
  await page.screenshot({ path: join(screenshots, 'menu-narrow.png') })
  await page.locator('.VPNavBarHamburger').click()
  await page.locator('.VPLocalNav .menu').click()
  await page.locator('.VPSidebar.open a', { hasText: 'All operations' }).click()
  await page.waitForURL('**/operations/')
  await page.context().close()
})

test('menus and tabs work on a desk', async () => {
  const page = await open(pages.operation)
  await page.locator('.vp-code-group label', { hasText: 'Shell' }).click()
  await page.locator('.vp-code-group .active code', { hasText: 'conductor qbd invoices create' }).waitFor()
  await page.locator('.VPNavBarMenu a', { hasText: 'Tutorials' }).click()
  await page.waitForURL('**/tutorial/**')
  await page.locator('.VPSidebar a', { hasText: 'twice' }).first().click()
  await page.waitForURL('**/create-once**')
  await page.locator('.VPNavBarAppearance button').click()
  assert.ok(await page.locator('html.dark').count())
  await page.context().close()
})

test('no page complained', () => assert.deepEqual(complaints, []))
