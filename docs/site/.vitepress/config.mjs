// The site's settings. Its pages and menus are made by tools/site.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const sidebar = JSON.parse(readFileSync(new URL('../navigation.json', import.meta.url), 'utf8'))

// As GitHub makes them, so that links of the repository's pages hold here too.
const slugify = (title) =>
  title.trim().toLowerCase().replace(/[^\p{L}\p{N}\-_ ]/gu, '').replace(/ /g, '-')

export default defineConfig({
  title: 'conductor',
  description: 'A C++20 client for the Conductor API: QuickBooks Desktop from C++.',
  lang: 'en-GB',
  outDir: '../site',
  cacheDir: '../cache',
  cleanUrls: false,
  lastUpdated: false,
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }]],
  markdown: {
    anchor: { slugify },
    toc: { slugify },
    languages: ['cpp', 'cmake', 'sh', 'json', 'yaml', 'sql', 'ini', 'ansi'],
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    logo: '/logo.svg',
    nav: [
      { text: 'Tutorials', link: '/tutorial/1-first-call', activeMatch: '^/tutorial/' },
      { text: 'Guide', link: '/overview' },
      { text: 'Operations', link: '/operations/', activeMatch: '^/(operations|types)/' },
      { text: 'C++ reference', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        detailedView: false,
        // What each operation says of errors is the same in all of them.
        _render(source, env, markdown) {
          const html = markdown.render(source, env)
          return env.relativePath.startsWith('operations/') ? html.replace(/<h2 id="errors"[^]*?(?=<h2 id="see-also")/, '') : html
        },
        miniSearch: {
          searchOptions: {
            combineWith: 'AND',
            fuzzy: (term) => (term.length > 4 ? 0.15 : false),
            prefix: true,
            boost: { title: 6, titles: 3, text: 1 },
            // What stands in the page of every operation comes last.
            boostDocument: (id) => (/#(call|parameters|answer|if-the-answer-is-lost|see-also)$/.test(id) ? 0.3 : 1),
          },
        },
      },
    },
  },
})
