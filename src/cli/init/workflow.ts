/** What a workflow is written for. Paths are relative to the repository, with slashes. */
export interface WorkflowChoices {
  /** The branch that is published. */
  readonly branch: string;
  /** The list's folder; `.` for the repository itself. */
  readonly list: string;
}

/** Actions by commit: a tag could be moved to other code. */
const actions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  node: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  upload: 'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0',
  deploy: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
};

/**
 * A workflow for GitHub: checks what a pull request brings, and publishes the branch on GitHub Pages. It runs the
 * Paperdex that the repository's `package-lock.json` names by its hash. Only the job that copies the finished site
 * may publish; those that read markdown can only read the repository.
 */
export function workflowFor({ branch, list }: WorkflowChoices): string {
  const folder = /^\.?[\w/][\w./-]*$|^\.$/u.test(list) ? list : `'${list.replaceAll("'", "'\\''")}'`;
  return `# Checks the list in pull requests, and publishes it. Written by \`paperdex init\`; yours to change.
name: Paperdex

on:
  push:
    branches: [${JSON.stringify(branch)}]
  pull_request:
  workflow_dispatch:

permissions: {}

concurrency:
  group: paperdex-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    name: Check what the pull request brings
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${actions.node}
        with:
          node-version: 22
      - run: npm ci --ignore-scripts
      - env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          npx --no paperdex check ${folder} --since "$BASE" --format github

  build:
    name: Build the site
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
      # With the whole history, papers have the dates on which they came into the list.
      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${actions.node}
        with:
          node-version: 22
      - run: npm ci --ignore-scripts
      - run: |
          npx --no paperdex build ${folder} --out "$RUNNER_TEMP/site"
      - uses: ${actions.upload}
        with:
          path: \${{ runner.temp }}/site

  publish:
    name: Publish on GitHub Pages
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - id: deploy
        uses: ${actions.deploy}
`;
}
