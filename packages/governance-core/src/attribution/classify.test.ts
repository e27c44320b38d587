import { commitOf, tagged } from './__testUtils__/commit';
import { classify, createClassifier } from './classify';

/** Less is tried under mutation testing (mutation/fewerRuns.cjs). */
const LONGEST_TRIED = Number(process.env.LONGEST_MESSAGE_TRIED ?? Infinity);

const MERGED_BY_SQUASH = `feat: search by colour (#12)

* feat: search by colour

Co-Authored-By: Claude Opus 5 <noreply@anthropic.com>

* fixup! feat: search by colour

---------

Co-authored-by: Bo Example <bo@example.com>
Co-authored-by: Claude Opus 5 <noreply@anthropic.com>`;

describe('R07 an assistant that takes part is found', () => {
  it.each([
    [
      'Claude Code',
      'Co-Authored-By: Claude <noreply@anthropic.com>',
      'claude-code',
      undefined,
    ],
    [
      'a model of the day',
      'Co-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>',
      'claude-code',
      'Claude Opus 4.6',
    ],
    [
      'a model that does not exist yet',
      'Co-authored-by: Claude Sonata 9 <noreply@anthropic.com>',
      'claude-code',
      'Claude Sonata 9',
    ],
    [
      'the version of the tool beside the model',
      'Co-authored-by: Claude Code 3.1.4 / Claude Opus 4.6 <noreply@anthropic.com>',
      'claude-code',
      'Claude Opus 4.6',
    ],
    [
      'a model with an address of one’s own',
      'Co-authored-by: Claude Sonnet 5 <ada@example.com>',
      'claude-code',
      'Claude Sonnet 5',
    ],
    [
      'an address that names the tool',
      'Co-authored-by: Claude Sonnet 5 <ada+github-copilot@example.com>',
      'copilot',
      'Claude Sonnet 5',
    ],
    [
      'a short model behind such an address',
      'Co-authored-by: Sonnet 5 <claude-code@example.com>',
      'claude-code',
      'Sonnet 5',
    ],
    [
      'a model of another vendor',
      'Co-authored-by: gpt-4.1 <ada@example.com>',
      'unidentified',
      'gpt-4.1',
    ],
    [
      'a local model',
      'Co-authored-by: gpt-oss:20b <ada+ollama@example.com>',
      'ollama',
      'gpt-oss:20b',
    ],
    [
      'a model without an address',
      'Co-authored-by: gpt-4.1 (GitHub Copilot)',
      'copilot',
      'gpt-4.1',
    ],
    [
      'Copilot',
      'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
      'copilot',
      undefined,
    ],
    [
      'Copilot under an id not seen before',
      'Co-authored-by: Copilot <999999999+Copilot@users.noreply.github.com>',
      'copilot',
      undefined,
    ],
    [
      'Copilot in VS Code',
      'Co-authored-by: Copilot <copilot@github.com>',
      'copilot',
      undefined,
    ],
    [
      'an address without brackets',
      'Co-authored-by: Copilot copilot@github.com',
      'copilot',
      undefined,
    ],
    [
      'the Copilot agent',
      'Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>',
      'copilot',
      undefined,
    ],
    [
      'an app whose login is older than its id',
      'Co-authored-by: some name <devin-ai-integration[bot]@users.noreply.github.com>',
      'devin',
      undefined,
    ],
    [
      'an account that was renamed',
      'Co-authored-by: Helper <242468646+SomethingElse@users.noreply.github.com>',
      'claude-code',
      undefined,
    ],
    [
      'an app on GitHub Enterprise',
      'Co-authored-by: cursor[bot] <7+cursor[bot]@users.noreply.acme.ghe.com>',
      'cursor',
      undefined,
    ],
    [
      'Cursor',
      'Co-authored-by: Cursor <cursoragent@cursor.com>',
      'cursor',
      undefined,
    ],
    ['Codex', 'Co-authored-by: Codex <noreply@openai.com>', 'codex', undefined],
    [
      'Codex with a model',
      'Co-authored-by: Codex (GPT 5.6 Sol) <ada@example.com>',
      'codex',
      'GPT 5.6 Sol',
    ],
    [
      'OpenCode with a model',
      'Co-authored-by: OpenCode (gpt-5.6-sol) <noreply@opencode.ai>',
      'opencode',
      'gpt-5.6-sol',
    ],
    [
      'OpenCode with a model in its name',
      'Co-Authored-By: OpenCode claude-opus-4.6 <noreply@opencode.ai>',
      'opencode',
      'claude-opus-4.6',
    ],
    [
      'a tool at another vendor’s address',
      'Co-Authored-By: Cline <noreply@anthropic.com>',
      'cline',
      undefined,
    ],
    [
      'a person’s name at an assistant’s address',
      'Co-authored-by: Ada Example <noreply@anthropic.com>',
      'claude-code',
      undefined,
    ],
    ['Amp', 'Co-authored-by: Amp <amp@ampcode.com>', 'amp', undefined],
    [
      'aider with its model',
      'Co-authored-by: aider (openrouter/deepseek/deepseek-r1:free) <aider@aider.chat>',
      'aider',
      'openrouter/deepseek/deepseek-r1:free',
    ],
    [
      'OpenHands',
      'Co-authored-by: openhands <openhands@all-hands.dev>',
      'openhands',
      undefined,
    ],
    [
      'Jules',
      'Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>',
      'jules',
      undefined,
    ],
    [
      'Amazon Q',
      'Co-Authored-By: Amazon Q Developer <noreply@aws.amazon.com>',
      'amazon-q',
      undefined,
    ],
    [
      'Junie',
      'Co-authored-by: Junie <junie@jetbrains.com>',
      'junie',
      undefined,
    ],
    ['Warp', 'Co-Authored-By: Oz <oz-agent@warp.dev>', 'warp', undefined],
    [
      'Windsurf',
      'Co-authored-by: Windsurf <windsurf@codeium.com>',
      'windsurf',
      undefined,
    ],
    [
      'Factory',
      'Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>',
      'factory-droid',
      undefined,
    ],
    [
      'Kilo Code',
      'Co-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>',
      'kilo-code',
      undefined,
    ],
    [
      'a wrapped trailer',
      'Co-authored-by: copilot-swe-agent[bot]\n<198982749+Copilot@users.noreply.github.com>',
      'copilot',
      undefined,
    ],
    [
      'a folded trailer',
      'Co-authored-by: Claude\n  <noreply@anthropic.com>',
      'claude-code',
      undefined,
    ],
    [
      'a trailer in a bullet',
      '* Co-authored-by: Cursor <cursoragent@cursor.com>',
      'cursor',
      undefined,
    ],
    [
      'an indented trailer',
      '    Co-authored-by: Cursor <cursoragent@cursor.com>',
      'cursor',
      undefined,
    ],
    [
      'an emoji before the key',
      '🤖 Co-Authored-By: Claude <noreply@anthropic.com>',
      'claude-code',
      undefined,
    ],
    [
      'a key in capitals',
      'CO-AUTHORED-BY: Claude <NoReply@Anthropic.com>',
      'claude-code',
      undefined,
    ],
    [
      'a key with spaces',
      'Co authored by: Cursor <cursoragent@cursor.com>',
      'cursor',
      undefined,
    ],
    [
      'two people in one trailer',
      'Co-authored-by: Bo Example <bo@example.com>, Claude <noreply@anthropic.com>',
      'claude-code',
      undefined,
    ],
    [
      'a developer of the kernel',
      'Co-developed-by: Claude claude-opus-4-20250514',
      'claude-code',
      'claude-opus-4-20250514',
    ],
    [
      'a sign-off',
      'Signed-off-by: Codex <codex@openai.com>',
      'codex',
      undefined,
    ],
    [
      'the kernel’s form',
      'Assisted-by: Claude:claude-opus-5 [coccinelle] [sparse]',
      'claude-code',
      'claude-opus-5',
    ],
    [
      'an agent that is not known, in the kernel’s form',
      'Assisted-by: Brandnew:brandnew-7',
      'unidentified',
      'brandnew-7',
    ],
    [
      'a tool in the kernel’s form with a spaced model',
      'Assisted-by: Crush:AWS Claude Opus 4.6',
      'crush',
      'Claude Opus 4.6',
    ],
    [
      'a model by way of a tool',
      'Assisted-by: Claude Opus 4.6 via Claude Code',
      'claude-code',
      'Claude Opus 4.6',
    ],
    [
      'a tool with its model in brackets',
      'Assisted-by: Cursor(Claude)',
      'cursor',
      'Claude',
    ],
    [
      'a model by way of a tool with an address',
      'Assisted-by: GLM 4.6 via Crush <crush@charm.land>',
      'crush',
      'GLM 4.6',
    ],
    [
      'free words',
      'Assisted-by: generic LLM chatbot',
      'unidentified',
      undefined,
    ],
    ['a word grown together', 'Assisted-by: ChatGPTv5', 'chatgpt', undefined],
    [
      'a tool that nobody knows',
      'Assisted-by: Brandnewtool',
      'unidentified',
      undefined,
    ],
    [
      'words around the tool',
      'Assisted-by: some help from Copilot',
      'copilot',
      undefined,
    ],
    [
      'the ASF’s form',
      'Generated-by: Claude Code (Claude Opus 4.7)',
      'claude-code',
      'Claude Opus 4.7',
    ],
    ['Cursor’s own line', 'Made-with: Cursor', 'cursor', undefined],
    ['a flag', 'AI-Assisted: yes', 'unidentified', undefined],
    [
      'a disclosure in a sentence',
      'AI disclosure: I used Gemini CLI to find my way around the tests.',
      'gemini-cli',
      undefined,
    ],
    [
      'a tool and its model in two trailers',
      'AI-Tool: Codex\nAI-Model: gpt-5.5',
      'codex',
      undefined,
    ],
    [
      'a session',
      'Claude-Session: https://claude.ai/code/session_0123456789',
      'claude-code',
      undefined,
    ],
    [
      'a thread',
      'Amp-Thread-ID: https://ampcode.com/threads/T-0123456789',
      'amp',
      undefined,
    ],
    [
      'an edit of Lovable',
      'X-Lovable-Edit-ID: edt-0123456789',
      'lovable',
      undefined,
    ],
    [
      'an agent’s commit on Replit',
      'Replit-Commit-Author: Agent',
      'replit',
      undefined,
    ],
    [
      'logs alone',
      'Agent-Logs-Url: https://github.com/acme/checkout/sessions/0123',
      'copilot',
      undefined,
    ],
    [
      'the sentence of Claude Code',
      '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
      'claude-code',
      undefined,
    ],
    [
      'the same without a link',
      'Generated with Claude Code.',
      'claude-code',
      undefined,
    ],
    [
      'the sentence of a tool with an ordinary name',
      '💘 Generated with Crush',
      'crush',
      undefined,
    ],
    [
      'a whole sentence',
      'This commit was generated by GitHub Copilot.',
      'copilot',
      undefined,
    ],
    [
      'a sentence that goes on',
      'Generated by OpenAI Codex on behalf of @ada; not reviewed yet.',
      'codex',
      undefined,
    ],
    [
      'a link to an unusual word',
      'Generated with [Continue](https://continue.dev)',
      'continue',
      undefined,
    ],
    [
      'the link of a Copilot workspace',
      'For more details, open the [Copilot Workspace session](https://copilot-workspace.githubnext.com/x).',
      'copilot',
      undefined,
    ],
  ])('%s: %s', (_, line, tool, model) => {
    const { attribution, confidence, uses, declares } = classify(tagged(line));
    expect({ attribution, confidence, declares }).toEqual({
      attribution: 'mixed',
      confidence: 'declared',
      declares: true,
    });
    expect(uses.map(use => [use.tool, use.model, use.role])).toEqual([
      [tool, model, 'assistant'],
    ]);
  });

  it.each([
    [
      'an app',
      'copilot-swe-agent[bot]',
      '198982749+Copilot@users.noreply.github.com',
      'copilot',
    ],
    [
      'an account',
      'Claude',
      '242468646+Claude@users.noreply.github.com',
      'claude-code',
    ],
    ['an address', 'Codex', 'codex@openai.com', 'codex'],
    [
      'an app that reviews elsewhere',
      'coderabbitai[bot]',
      '136622811+coderabbitai[bot]@users.noreply.github.com',
      'coderabbit',
    ],
    ['a model', 'Claude Opus 4.6', 'ada@example.com', 'claude-code'],
    [
      'an app whose address was lost',
      'devin-ai-integration[bot]',
      'bot@example.com',
      'devin',
    ],
  ])('%s as the author makes a commit AI', (_, name, email, tool) => {
    const found = classify(
      commitOf('fix: x\n\nCo-authored-by: Bo Example <bo@example.com>', {
        author: { name, email },
      }),
    );
    expect(found).toMatchObject({
      attribution: 'ai',
      confidence: 'declared',
      declaredBy: ['author'],
      uses: [{ tool, role: 'author' }],
    });
  });

  it('aider in brackets assists the person before it, who is not quoted', () => {
    const found = classify(
      commitOf('fix: x', {
        author: { name: 'Ada Example (aider)', email: 'ada@example.com' },
      }),
    );
    expect(found).toMatchObject({
      attribution: 'mixed',
      uses: [{ tool: 'aider', role: 'assistant' }],
    });
    expect(found.uses[0]?.evidence[0]?.text).toBe('… (aider)');
  });

  it('a bare link to a session only lets one infer it', () => {
    expect(
      classify(tagged('https://claude.ai/code/session_0123456789')),
    ).toMatchObject({
      attribution: 'mixed',
      confidence: 'inferred',
      declares: false,
    });
  });

  it('an assistant that recorded a person’s commit is shown but did not write it', () => {
    const found = classify(
      commitOf('fix: x', {
        committer: { name: 'Claude', email: 'noreply@anthropic.com' },
      }),
    );
    expect(found).toMatchObject({
      attribution: 'unknown',
      uses: [],
      evidence: [{ kind: 'committer', text: 'Claude <noreply@anthropic.com>' }],
    });
  });
});

describe('R07 each assistant counts once', () => {
  it('repeats of a squash merge are one use, with the line of the first', () => {
    const { uses } = classify(commitOf(MERGED_BY_SQUASH));
    expect(uses).toHaveLength(1);
    expect(uses[0]?.evidence[0]).toEqual({
      kind: 'trailer',
      text: 'Co-Authored-By: Claude Opus 5 <noreply@anthropic.com>',
      line: 5,
    });
  });

  it.each([
    [
      'several tools of one line',
      ['Assisted-by: Cursor, Claude'],
      ['cursor', 'claude-code'],
    ],
    [
      'models of one tool',
      [
        'Co-authored-by: Claude Opus 5 <noreply@anthropic.com>',
        'Co-authored-by: Claude Sonnet 5 <noreply@anthropic.com>',
      ],
      ['claude-code', 'claude-code'],
    ],
    [
      'one model in two spellings',
      [
        'Co-authored-by: Claude Opus 4.6 <noreply@anthropic.com>',
        'Assisted-by: Claude:claude-opus-4-6',
      ],
      ['claude-code'],
    ],
    [
      'the platform’s logs beside its tool',
      [
        'Agent-Logs-Url: https://github.com/acme/checkout/sessions/1',
        'Co-authored-by: Claude <242468646+Claude@users.noreply.github.com>',
      ],
      ['claude-code'],
    ],
    [
      'a flag beside a tool',
      ['AI-Assisted: true', 'Co-authored-by: Cursor <cursoragent@cursor.com>'],
      ['cursor'],
    ],
  ])('%s', (_, lines, tools) => {
    expect(classify(tagged(...lines)).uses.map(use => use.tool)).toEqual(tools);
  });

  it('an author that also credits itself is the author only', () => {
    const { uses } = classify(
      commitOf(
        'fix: x\n\nCo-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>',
        {
          author: {
            name: 'Copilot',
            email: '198982749+Copilot@users.noreply.github.com',
          },
        },
      ),
    );
    expect(uses.map(use => use.role)).toEqual(['author']);
    expect(uses[0]?.evidence).toHaveLength(2);
  });
});

describe('R07 review suggestions and automatic fixes are no authorship', () => {
  it.each([
    [
      'a reviewer’s suggestion',
      'fix: x\n\nCo-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
      'gemini-code-assist',
      'reviewSuggestion',
    ],
    [
      'a fix for a finding',
      'fix: x\n\nCo-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>',
      'copilot',
      'autofix',
    ],
    [
      'a fix from Copilot’s own account',
      'fix: x\n\nCo-authored-by: Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>',
      'copilot',
      'autofix',
    ],
    [
      'a suggestion that the host applied',
      'Apply suggestion from @devin-ai-integration[bot]\n\nCo-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
      'devin',
      'reviewSuggestion',
    ],
    [
      'a review',
      'fix: x\n\nReviewed-by: Claude <noreply@anthropic.com>',
      'claude-code',
      'reviewSuggestion',
    ],
  ])('%s leaves the commit unknown', (_, message, tool, role) => {
    expect(classify(commitOf(message))).toMatchObject({
      attribution: 'unknown',
      declares: false,
      uses: [{ tool, role }],
    });
  });
});

describe('R07 people stay people', () => {
  it.each([
    ['a painter', 'Claude Monet', 'claude@monet.example'],
    ['a given name alone', 'Claude', 'claude@example.com'],
    ['a given name with its own mailbox', 'Devin', 'devin@example.com'],
    ['a surname that is a model', 'Devin Opus', 'devin.opus@example.com'],
    ['a surname Ai', 'Claude Ai', 'claude.ai@example.com'],
    ['a nickname', 'ChipGPT', 'chip@example.com'],
    ['a login with a birth year', 'claude-dupont-75', 'cd@example.com'],
    ['a login like a model', 'gemma99', 'gemma99@example.com'],
    ['a driver', 'Kimi Example', 'kimi@example.com'],
    ['a writer', 'Jules Example', 'jules@example.com'],
    ['a vendor’s employee', 'Robin Example', 'robin.example@anthropic.com'],
    ['an employee of another', 'Claude Example', 'claude.example@openai.com'],
    ['a person at an editor’s company', 'Kim Example', 'kim@cursor.com'],
    ['a domain that ends alike', 'Ann Example', 'noreply@notanthropic.com'],
    [
      'a domain that begins alike',
      'Ann Example',
      'noreply@anthropic.com.example',
    ],
    [
      'an account called claude',
      'claude',
      '12345+claude@users.noreply.github.com',
    ],
    [
      'an account called devin',
      'devin',
      '12345+devin@users.noreply.github.com',
    ],
    ['a suffix in a login', 'x', '12345+not-copilot@users.noreply.github.com'],
    ['a sync bot of one’s own', 'Claude Sync Bot', 'sync@example.com'],
    ['the host itself', 'GitHub', 'noreply@github.com'],
    [
      'Renovate',
      'renovate[bot]',
      '29139614+renovate[bot]@users.noreply.github.com',
    ],
    [
      'Dependabot',
      'dependabot[bot]',
      '49699333+dependabot[bot]@users.noreply.github.com',
    ],
    [
      'Actions',
      'github-actions[bot]',
      '41898282+github-actions[bot]@users.noreply.github.com',
    ],
    ['a look-alike letter in the name', 'Сlaude Opus 4.6', 'x@example.com'],
    ['a look-alike letter in the address', 'Claude', 'noreply@аnthropic.com'],
    ['a plus tag of one’s own', 'Ada Example', 'ada+claude-code@example.com'],
    ['a tool’s word with a person’s address', 'Cursor', 'cursor@example.com'],
    ['two addresses in one', 'Claude', 'noreply@anthropic.com@example.com'],
    ['an empty identity', '', ''],
  ])('%s: %s <%s>', (_, name, email) => {
    const asAuthor = classify(commitOf('fix: x', { author: { name, email } }));
    const asHelper = classify(tagged(`Co-authored-by: ${name} <${email}>`));
    const asSigner = classify(tagged(`Signed-off-by: ${name} <${email}>`));
    for (const found of [asAuthor, asHelper, asSigner])
      expect(found).toMatchObject({
        attribution: 'unknown',
        uses: [],
        declares: false,
      });
  });

  it.each([
    ['a human helper', 'Assisted-by: Bo Example <bo@example.com>'],
    ['a helper without an address', 'Assisted-by: Claude Monet'],
    ['a handle', 'Assisted-by: @bo-example'],
    ['an ordinary generator', 'Generated-by: protoc-gen-go v1.36'],
    ['a semantic patch', 'Generated-by: Coccinelle (scripts/alloc.cocci)'],
    ['love', 'Made-with: love'],
    ['a given name without an address', 'Co-authored-by: Claude'],
    ['an empty value', 'Assisted-by:'],
    ['a person’s commit on Replit', 'Replit-Commit-Author: Bo Example'],
    ['a colleague', 'Written by Claude'],
    ['a colleague who created it', 'Created by Devin'],
    ['an ordinary word', 'Built with Continue'],
    ['an ordinary word for a program', 'Generated by Sweep'],
    ['a denial in words', 'not generated with Claude Code'],
    ['another denial', 'This was not generated with Claude Code'],
    [
      'a sentence about a tool',
      'Generated with Claude Code are all the files that this removes',
    ],
    [
      'an address in prose',
      'The hook rejects noreply@anthropic.com as an author.',
    ],
    [
      'a trailer in prose',
      'Co-authored-by: Claude <noreply@anthropic.com> is now refused by the hook',
    ],
    ['a quotation', '> Co-authored-by: Claude <noreply@anthropic.com>'],
    [
      'a quoted sentence',
      '> 🤖 Generated with [Claude Code](https://claude.com/claude-code)',
    ],
    ['a trailer in code', '`Co-authored-by: Claude <noreply@anthropic.com>`'],
    ['a fence', '```\nCo-authored-by: Claude <noreply@anthropic.com>\n```'],
    ['a fence of tildes', '~~~ text\nAssisted-by: Claude\n~~~'],
    [
      'a pasted diff',
      'diff --git a/x b/x\n@@ -1,2 +1,3 @@\n Co-authored-by: Claude <noreply@anthropic.com>\n+Co-authored-by: Cursor <cursoragent@cursor.com>\n-Assisted-by: Claude',
    ],
    ['a line taken away', '-Co-authored-by: Claude <noreply@anthropic.com>'],
    [
      'what git cut off',
      '# ------------------------ >8 ------------------------\nCo-authored-by: Claude <noreply@anthropic.com>',
    ],
    [
      'a session inside a sentence',
      'see https://claude.ai/code/session_0123456789 for how this broke',
    ],
    ['a suspicious subject', 'feat: let Claude and Copilot share a cursor'],
  ])('%s is no assistant', (_, line) => {
    const { attribution, uses, declares } = classify(tagged(line));
    expect({ attribution, uses, declares }).toEqual({
      attribution: 'unknown',
      uses: [],
      declares: false,
    });
  });
});

describe('R07 a revert does not inherit what it quotes', () => {
  it.each([
    ['quoted', '> Co-authored-by: Claude <noreply@anthropic.com>'],
    ['indented', '    Co-authored-by: Claude <noreply@anthropic.com>'],
    [
      'repeated under a heading',
      "Original change's description:\nfeat: x\n\nCo-authored-by: Claude <noreply@anthropic.com>",
    ],
  ])('%s', (_, quotation) => {
    expect(
      classify(
        commitOf(
          `Revert "feat: x"\n\nThis reverts commit 0123456789abcdef.\n\n${quotation}`,
        ),
      ),
    ).toMatchObject({
      attribution: 'unknown',
      uses: [],
      revertOf: ['0123456789abcdef'],
    });
  });

  it('its own trailer counts', () => {
    expect(
      classify(
        commitOf(
          'Revert "feat: x"\n\nThis reverts commit 0123456789abcdef.\n\nCo-authored-by: Claude <noreply@anthropic.com>',
        ),
      ),
    ).toMatchObject({ attribution: 'mixed', revertOf: ['0123456789abcdef'] });
  });
});

describe('R07 a declaration of no assistance', () => {
  it.each([
    'Assisted-by: none',
    'Assisted-by: None.',
    'ASSISTED-BY: NO',
    'Assisted-by: n/a',
    'Assisted-by: nobody',
    'Assisted-by: none (written by hand)',
    'Assisted-by: None, human only',
    'Assisted-by: no AI',
    'Assisted-by: No AI was used.',
    'Generated-by: none',
    'AI-Assisted: no',
    'AI-Assisted: false',
    'AI usage: none',
  ])('%s makes a commit human', line => {
    expect(classify(tagged(line))).toMatchObject({
      attribution: 'human',
      confidence: 'declared',
      declaresNone: true,
      declares: true,
      uses: [],
    });
  });

  it.each([
    ['Assisted-by: none, except Copilot for the tests', 'mixed'],
    ['Assisted-by: nonesuch', 'mixed'],
    ['Assisted-by: Noah Example', 'unknown'],
    ['AI usage: I did not use it for the parser, it was useless', 'unknown'],
    ['Co-authored-by: none', 'unknown'],
  ])('%s is %s', (line, attribution) => {
    expect(classify(tagged(line))).toMatchObject({
      attribution,
      declaresNone: false,
    });
  });

  it('evidence of AI beats it, and the conflict is shown', () => {
    expect(
      classify(
        tagged(
          'Assisted-by: none',
          'Co-authored-by: Cursor <cursoragent@cursor.com>',
        ),
      ),
    ).toMatchObject({
      attribution: 'mixed',
      declaresNone: true,
      conflict: {
        kind: 'declaredNone',
        human: { text: 'Assisted-by: none', line: 5 },
        ai: {
          text: 'Co-authored-by: Cursor <cursoragent@cursor.com>',
          line: 6,
        },
      },
    });
  });

  it('an accepted suggestion refutes it without making an author', () => {
    expect(
      classify(
        tagged(
          'Assisted-by: none',
          'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
        ),
      ),
    ).toMatchObject({
      attribution: 'unknown',
      conflict: { kind: 'declaredNone' },
    });
  });

  it('none, unidentified and unknown are three different answers', () => {
    const answers = [
      'Assisted-by: none',
      'Assisted-by: an LLM',
      'Refs: 12',
    ].map(line => classify(tagged(line)));
    expect(
      answers.map(({ attribution, uses }) => [
        attribution,
        uses.map(use => use.tool),
      ]),
    ).toEqual([
      ['human', []],
      ['mixed', ['unidentified']],
      ['unknown', []],
    ]);
  });
});

describe('R07 what a commit declares by', () => {
  it.each([
    [
      [
        'Assisted-by: Claude',
        'Co-authored-by: Cursor <cursoragent@cursor.com>',
      ],
      ['assisted-by', 'co-authored-by'],
    ],
    [
      ['🤖 Generated with [Claude Code](https://claude.com/claude-code)'],
      ['body-line'],
    ],
    [['Assisted-by: none'], ['assisted-by']],
    [['Signed-off-by: Bo Example <bo@example.com>'], []],
  ])('%j → %j', (lines, declaredBy) => {
    expect(classify(tagged(...lines)).declaredBy).toEqual(declaredBy);
  });
});

describe('R07 evidence can be stored', () => {
  it.each([
    [
      'a person’s address beside a model',
      'Co-authored-by: Claude Opus 5 <ada@example.com>',
      'Co-authored-by: Claude Opus 5',
    ],
    [
      'a person in the same trailer',
      'Co-authored-by: Bo Example <bo@example.com>, Claude <noreply@anthropic.com>',
      'Co-authored-by: Bo Example, Claude <noreply@anthropic.com>',
    ],
    [
      'an address in free words',
      'Assisted-by: Claude, asked by ada@example.com',
      'Assisted-by: Claude, asked by',
    ],
  ])('%s is left out', (_, line, text) => {
    expect(
      classify(tagged(line)).evidence.map(evidence => evidence.text),
    ).toContain(text);
  });

  it('long lines are cut and long lists end', () => {
    const long = classify(tagged(`Assisted-by: Claude for ${'x'.repeat(500)}`));
    expect(
      Math.max(...long.evidence.map(evidence => evidence.text.length), 0),
    ).toBeLessThanOrEqual(200);
    const many = classify(
      tagged(
        ...Array.from(
          { length: 500 },
          (_, index) => `Assisted-by: Tool${index}`,
        ),
      ),
    );
    expect(many.evidence.length).toBeLessThanOrEqual(50);
    expect(many.uses[0]?.evidence.length).toBeLessThanOrEqual(10);
  });
});

describe('R07 messages as they come', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('%s', (_, ending) => {
    const message = [
      'fix: x',
      '',
      'Co-authored-by: Claude',
      '  <noreply@anthropic.com>',
    ].join(ending);
    expect(classify(commitOf(message)).attribution).toBe('mixed');
  });

  it.each([
    ['', 'unknown'],
    ['\n\n\n', 'unknown'],
    ['Assisted-by: Claude', 'mixed'],
    ['Generated with Claude Code', 'mixed'],
  ])('%j as the whole message is %s', (message, attribution) => {
    expect(classify(commitOf(message)).attribution).toBe(attribution);
  });

  it('what stands behind an unclosed fence or a diff still counts', () => {
    expect(
      classify(tagged('```', 'code', '', 'Assisted-by: Claude')).attribution,
    ).toBe('mixed');
    expect(
      classify(
        tagged(
          'diff --git a/x b/x',
          '@@ -1 +1 @@',
          '-a',
          '+b',
          '',
          'Assisted-by: Claude',
        ),
      ).attribution,
    ).toBe('mixed');
  });

  it('a long message is read to its end', () => {
    const message = `fix: x\n\n${'some words on a line\n'.repeat(50_000)}\nAssisted-by: Claude`;
    expect(classify(commitOf(message))).toMatchObject({
      attribution: 'mixed',
      evidence: [{ line: 50_004 }],
    });
  });

  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['an endless line', 'a'.repeat(1_000_000)],
    ['brackets', `Co-authored-by: ${'<'.repeat(500_000)}`],
    [
      'at signs',
      `Assisted-by: ${'@a'.repeat(500)}\n${`${'@'.repeat(900)}\n`.repeat(1000)}`,
    ],
    [
      'unclosed parentheses',
      `${`Assisted-by: ${'('.repeat(390)}\n`.repeat(2000)}`,
    ],
    ['commas', `${`Assisted-by: ${'a,'.repeat(190)}\n`.repeat(2000)}`],
    ['hyphens', `${'-'.repeat(800_000)}:`],
    ['fences', '```\n---------\n'.repeat(60_000)],
    ['colons', ':\n'.repeat(400_000)],
    ['links', `${'[a]('.repeat(200_000)}`],
    ['folded lines', `Assisted-by: x\n${' y\n'.repeat(300_000)}`],
    ['made with nothing', 'generated with '.repeat(60_000)],
    ['sentences', `${'generated with a; '.repeat(10)}\n`.repeat(5000)],
    ['reverted ids', `This reverts commit ${'0123456 '.repeat(100_000)}`],
  ])('a megabyte of %s does not stop it', (_, text) => {
    // Linear work takes tens of milliseconds; anything worse does not end.
    const tried = text.slice(0, LONGEST_TRIED);
    const found = classify(
      commitOf(`fix: x\n\n${tried}\n\nAssisted-by: Claude`),
    );
    expect(found.sha).toBe(commitOf('').sha);
  });
});

describe('R07 a classifier for long histories', () => {
  const ADA = { name: 'Ada Example', email: 'ada@example.com' };
  const CLAUDE = { name: 'Claude', email: 'noreply@anthropic.com' };
  const history = [
    commitOf('fix: a', { author: ADA }),
    commitOf('fix: b', { author: CLAUDE }),
    commitOf('fix: c', { author: ADA, committer: CLAUDE }),
    commitOf('fix: d', { author: ADA }),
    tagged('Co-authored-by: Cursor <cursoragent@cursor.com>'),
    tagged('Refs: 12', 'Co-authored-by: Cursor <cursoragent@cursor.com>'),
    tagged('Co-authored-by: Bo Example <bo@example.com>'),
    tagged('Assisted-by: none'),
    tagged('Assisted-by: Codex'),
  ];

  it('answers as one that remembers nothing, however often it is asked', () => {
    const remembering = createClassifier();
    const expected = history.map(classify);
    expect(history.map(remembering)).toEqual(expected);
    expect(history.map(remembering)).toEqual(expected);
  });

  it.each([
    ['a root', [], false],
    ['one parent', ['a'.repeat(40)], false],
    ['two parents', ['a'.repeat(40), 'b'.repeat(40)], true],
    ['parents that are not known', undefined, false],
  ])('%s: a merge is one: %s', (_, parents, isMerge) => {
    expect(classify(commitOf('fix: x', { parents })).isMerge).toBe(isMerge);
  });
});

describe('R07 what several findings of one commit amount to', () => {
  const FIX = {
    name: 'Copilot Autofix powered by AI',
    email: '175728472+Copilot@users.noreply.github.com',
  };

  it('an automatic fix is no authorship, whoever committed it', () => {
    expect(classify(commitOf('fix: x', { author: FIX }))).toMatchObject({
      attribution: 'unknown',
      declares: false,
      uses: [{ tool: 'copilot', role: 'autofix' }],
      evidence: [{ kind: 'author', text: `${FIX.name} <${FIX.email}>` }],
    });
  });

  it('a model as the author is an assistant that is not known', () => {
    const author = { name: 'gpt-4.1', email: 'ada@example.com' };
    expect(classify(commitOf('fix: x', { author }))).toMatchObject({
      attribution: 'ai',
      uses: [{ tool: 'unidentified', model: 'gpt-4.1', role: 'author' }],
    });
  });

  it('a suggestion that was applied leaves other helpers what they are', () => {
    const { uses } = classify(
      commitOf(
        'Apply suggestion from @devin-ai-integration[bot]\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\nCo-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
      ),
    );
    expect(uses.map(({ tool, role }) => [tool, role])).toEqual([
      ['cursor', 'assistant'],
      ['devin', 'reviewSuggestion'],
    ]);
  });

  it('a trailer is not read a second time as a link', () => {
    const found = classify(
      tagged('Agent-Logs-Url: https://app.devin.ai/sessions/0123456789'),
    );
    expect(found.uses.map(({ tool }) => tool)).toEqual(['copilot']);
  });

  it.each<[string, string[], string[]]>([
    [
      'sorted',
      [
        'Co-authored-by: Cursor <cursoragent@cursor.com>',
        'Generated with Claude Code',
      ],
      ['body-line', 'co-authored-by'],
    ],
    ['not by a checkpoint', ['Entire-Checkpoint: 0123456789ab'], []],
    [
      'by one that wrote beside one that suggested',
      [
        'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>, Cursor <cursoragent@cursor.com>',
      ],
      ['co-authored-by'],
    ],
  ])('declares %s', (_, lines, declaredBy) => {
    expect(classify(tagged(...lines)).declaredBy).toEqual(declaredBy);
  });

  it('a suggestion does not make an inference surer', () => {
    expect(
      classify(
        tagged(
          'https://claude.ai/code/session_0123456789',
          'Reviewed-by: Claude <noreply@anthropic.com>',
        ),
      ),
    ).toMatchObject({ attribution: 'mixed', confidence: 'inferred' });
  });

  it('a denial is evidence', () => {
    expect(classify(tagged('Assisted-by: none')).evidence).toEqual([
      { kind: 'trailer', text: 'Assisted-by: none', line: 5 },
    ]);
  });

  it('a repeated trailer is evidence where it stands first', () => {
    expect(
      classify(tagged('Assisted-by: Cursor', 'Assisted-by: Cursor')).evidence,
    ).toEqual([{ kind: 'trailer', text: 'Assisted-by: Cursor', line: 5 }]);
  });

  it('an automatic fix stays one when its suggestion was applied', () => {
    const { uses } = classify(
      commitOf(
        `Apply suggestion from @copilot\n\nCo-authored-by: ${FIX.name} <${FIX.email}>`,
      ),
    );
    expect(uses.map(({ tool, role }) => [tool, role])).toEqual([
      ['copilot', 'autofix'],
    ]);
  });

  it('keeps the address of an assistant behind a bracket in its name', () => {
    const { evidence } = classify(
      commitOf('fix: x', {
        author: { name: 'Claude <AI>', email: 'noreply@anthropic.com' },
      }),
    );
    expect(evidence.map(({ text }) => text)).toEqual([
      'Claude <AI> <noreply@anthropic.com>',
    ]);
  });

  it('a repeated line is quoted where it stands first', () => {
    expect(
      classify(commitOf(MERGED_BY_SQUASH)).evidence.map(({ line }) => line),
    ).toContain(5);
  });
});
