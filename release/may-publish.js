// Whether this is the place and the moment to publish.

/** A heading of the changelog that has left the workshop: `## 1.2.3` or `## 1.2.3 (2027-01-31)`. */
const headingOf = (version) =>
  new RegExp(`^## ${version.replaceAll(".", "\\.")}( \\(\\d{4}-\\d\\d-\\d\\d\\))?$`, "m");

/**
 * What forbids publishing, a sentence each; nothing where all is well.
 * @param about package.json
 * @param tags of the commit that is checked out
 * @param env of the process; GitHub tells a job with the right to an identity where to ask for it
 */
export const obstacles = ({ about, changelog, tags, env }) =>
  [
    [about.repository?.url, "package.json names no repository, which a statement of provenance must match."],
    [headingOf(about.version).test(changelog), `CHANGELOG.md has no dated heading for ${about.version}.`],
    [tags.includes(`v${about.version}`), `The commit has no tag v${about.version}.`],
    [
      env.GITHUB_ACTIONS === "true" && env.ACTIONS_ID_TOKEN_REQUEST_URL,
      "This is not the workflow that releases: nothing could vouch for where the package comes from.",
    ],
  ]
    .filter(([isFine]) => !isFine)
    .map(([, why]) => why);
