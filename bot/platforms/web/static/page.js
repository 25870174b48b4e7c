// The page: a frame around the chats, what is typed and pressed, and the news. What a message looks like is in parts.js.

import { made, shown } from "/parts.js";

const KEPT = 400;
const TEAM = "team";
const $ = (id) => document.getElementById(id);
const state = {
  chat: TEAM,
  as: localStorage.getItem("parley.as") || "",
  language: localStorage.getItem("parley.language") || navigator.language || "en",
  run: "",
  version: 0,
  people: [],
  languages: {},
  words: {},
  commands: [],
  clients: [],
  sample: false,
  messages: new Map(),
  unread: new Set(),
  unseen: 0,
  low: true,
  revealed: 0,
  typed: [],
  back: 0,
};
let asking = 0;
let answering = 0;
let line = Promise.resolve();

const say = (key) => state.words[key] || "";
const here = () => [...state.messages.values()].filter((message) => message.chat === state.chat);

async function ask(path, body) {
  const options = body === undefined ? {} : {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, as: state.as, language: state.language }),
  };
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function query(more = {}) {
  return new URLSearchParams({ as: state.as, language: state.language, ...more }).toString();
}

// ---------------------------------------------------------------- the messages

const does = {
  say,
  press: (message, button, element) => press(message.number, button, element),
  send: (text, replyTo) => send(text, replyTo),
  back: () => $("text").focus(),
  loaded: (message) => {
    if (message.number === state.revealed) reveal(message.number);
    else if (state.low) toEnd();
  },
};

function atEnd() {
  const log = $("log");
  return log.scrollHeight - log.scrollTop - log.clientHeight < 120;
}

function toEnd() {
  $("log").scrollTop = $("log").scrollHeight;
  $("newer").hidden = true;
}

/** To the end, or to the beginning of what does not fit. */
function reveal(number) {
  const element = $(`m${number}`);
  state.revealed = number;
  toEnd();
  if (element && element.offsetHeight > $("log").clientHeight - 20) $("log").scrollTop = element.offsetTop - 10;
}

/** All messages of a chat anew. A screen reader is not read all of them again. */
function draw() {
  const log = $("log");
  log.setAttribute("aria-live", "off");
  log.replaceChildren(...here().sort((a, b) => a.number - b.number).map((each) => shown(each, each.by === state.as, does)));
  state.revealed = 0;
  toEnd();
  begin();
  setTimeout(() => log.setAttribute("aria-live", "polite"), 100);
}

function put(message) {
  const known = state.messages.has(message.number);
  state.messages.set(message.number, message);
  if (state.messages.size > KEPT) forget(Math.min(...state.messages.keys()));
  if (message.by !== state.as && document.hidden) state.unseen += 1;
  if (message.chat !== state.chat) {
    state.unread.add(message.chat);
    return;
  }
  const element = shown(message, message.by === state.as, does);
  const low = state.low;
  const old = known && $(`m${message.number}`);
  if (old) {
    const held = old.contains(document.activeElement);
    old.replaceWith(element);
    if (held) (element.querySelector("button, textarea") || element).focus();
  } else {
    $("log").append(element);
    // Whoever asked something is answered with a question: the answer goes there.
    const field = answering && !message.by && element.querySelector("textarea");
    if (field) field.focus();
  }
  if (old && low) toEnd();
  else if (!old && (low || answering)) reveal(message.number);
  else if (!old) $("newer").hidden = false;
}

function forget(number) {
  state.messages.delete(number);
  $(`m${number}`)?.remove();
}

/** How one begins, while nothing was said. */
function begin() {
  const section = $("begin");
  section.hidden = here().length > 0;
  if (section.hidden || section.dataset.language === state.language + state.sample) return;
  section.dataset.language = state.language + state.sample;
  const lines = ["/client add Acme", "/incident Acme rude …", "/status", "/help"].map((line) => {
    const button = made("button", { type: "button", textContent: line, dir: "ltr" });
    button.addEventListener("click", () => { $("text").value = line.replace("…", ""); $("text").focus(); });
    return button;
  });
  section.replaceChildren(
    made("p", { className: "title", textContent: say("begin") }),
    made("p", { textContent: say("begin-type") }),
    made("div", { className: "choices" }, ...lines),
    made("p", { textContent: say("begin-people") }),
  );
  if (state.sample) {
    const button = made("button", { type: "button", id: "sample", className: "primary", textContent: say("sample") });
    button.addEventListener("click", () => sample(button));
    section.append(made("p", { textContent: say("begin-sample") }), made("div", { className: "choices" }, button));
  }
}

// ---------------------------------------------------------------- the frame

function frame() {
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.language === "he" ? "rtl" : "ltr";
  document.title = state.unseen ? `(${state.unseen}) Parley` : "Parley";
  $("as-label").textContent = say("as");
  $("language-label").textContent = say("language");
  $("send").textContent = say("send");
  $("newer").textContent = `${say("newer")} ↓`;
  $("chats").setAttribute("aria-label", say("chats"));
  $("text").placeholder = say("hint");
  $("text").setAttribute("aria-label", say("hint"));
  for (const [tab, chat, name] of [["tab-team", TEAM, say("team")], ["tab-private", state.as, say("private")]]) {
    const chosen = chat === state.chat;
    $(tab).setAttribute("aria-selected", String(chosen));
    $(tab).tabIndex = chosen ? 0 : -1;
    const mark = made("span", { className: "unread", textContent: " •", role: "img", "aria-label": say("new") });
    $(tab).replaceChildren(name, ...(state.unread.has(chat) && !chosen ? [mark] : []));
    if (chosen) $("panel").setAttribute("aria-labelledby", tab);
  }
  $("log").setAttribute("aria-label", state.chat === TEAM ? say("team") : say("private"));
  fill($("as"), [...state.people.map((person) => [person.id, person.name]), ["+", say("somebody")]], state.as);
  const named = Object.entries(state.languages).map(([code, name]) => [code, name[0].toUpperCase() + name.slice(1)]);
  fill($("language"), named, state.language);
}

/** A list that somebody may have open just now is left alone unless it changed. */
function fill(select, pairs, chosen) {
  const wanted = JSON.stringify(pairs);
  if (select.dataset.pairs !== wanted) {
    select.dataset.pairs = wanted;
    select.replaceChildren(...pairs.map(([value, textContent]) => made("option", { value, textContent })));
  }
  select.value = chosen;
}

function open(chat) {
  state.chat = chat;
  state.unread.delete(chat);
  frame();
  draw();
}

function complete() {
  const typed = $("text").value;
  const [word, ...rest] = typed.split(" ");
  let found = [];
  if (typed.startsWith("/") && !rest.length) {
    found = state.commands.filter(([name]) => `/${name}`.startsWith(word)).map(([name, summary]) => [`/${name} `, summary]);
  } else if (typed.startsWith("/") && typed.length > word.length + 1) {
    const begun = rest.join(" ").toLowerCase();
    found = state.clients.filter((name) => name.toLowerCase().startsWith(begun)).map((name) => [`${word} ${name} `, ""]);
  }
  $("completions").replaceChildren(...found.slice(0, 12).map(([value, label]) => made("option", { value, label })));
}

function lost(is) {
  $("lost").textContent = is ? say("lost") || "…" : "";
  $("lost").hidden = !is;
}

// ---------------------------------------------------------------- what is done

/** Whether it was done; what was typed is not lost when it was not. */
async function guarded(work) {
  answering += 1;
  try {
    await work();
    lost(false);
    return true;
  } catch {
    lost(true);
    return false;
  } finally {
    setTimeout(() => { answering -= 1; }, 300);
  }
}

/** What is typed quickly arrives in the order it was typed. */
function send(text, replyTo) {
  const said = { chat: state.chat, text, reply_to: String(replyTo || "") };
  line = line.then(() => guarded(() => ask("/page/say", said)));
  return line;
}

async function press(message, button, element) {
  const all = [...element.parentElement.children];
  if (element.getAttribute("aria-disabled") === "true") return;
  all.forEach((each) => each.setAttribute("aria-disabled", "true"));
  await guarded(() => ask("/page/press", { chat: state.chat, message, button }));
  all.forEach((each) => each.removeAttribute("aria-disabled"));
}

async function sample(button) {
  button.disabled = true;
  button.textContent = say("sampling");
  if (await guarded(() => ask("/page/sample", {}))) await load();
  button.disabled = false;
  button.textContent = say("sample");
  $("text").focus();
}

async function speakAs(id) {
  const before = state.as;
  let chosen = id;
  if (id === "+") {
    const name = (window.prompt(say("who")) || "").trim();
    chosen = before;
    if (name) await guarded(async () => { chosen = (await ask("/page/somebody", { name })).id; });
  }
  state.as = chosen;
  localStorage.setItem("parley.as", state.as);
  if (state.chat === before) state.chat = state.as;
  await load();
}

async function load() {
  const turn = ++asking;
  for (;;) {
    try {
      const body = await ask(`/page/state?${query()}`);
      if (turn !== asking) return;
      take(body);
      lost(false);
      follow(turn);
      return;
    } catch {
      if (turn !== asking) return;
      lost(true);
      await new Promise((done) => setTimeout(done, 1500));
    }
  }
}

function take(body) {
  const { people, languages, words, commands, clients, run, version } = body;
  Object.assign(state, { people, languages, words, commands, clients, run, version, sample: body.sample });
  state.language = body.language;
  const before = state.as;
  if (!people.some((person) => person.id === state.as)) state.as = people[0].id;
  if (state.chat === before && before !== TEAM) state.chat = state.as;
  state.messages = new Map(body.messages.map((message) => [message.number, message]));
  state.unread.clear();
  frame();
  draw();
}

async function follow(turn) {
  while (turn === asking) {
    try {
      const body = await ask(`/page/news?${query({ version: state.version })}`);
      if (turn !== asking) return;
      lost(false);
      if (body.run !== state.run) { load(); return; }  // Parley was started anew
      state.version = body.version;
      body.messages.forEach(put);
      if (body.messages.length) { frame(); begin(); }
    } catch {
      if (turn !== asking) return;
      lost(true);
      await new Promise((done) => setTimeout(done, 1500));
    }
  }
}

// ---------------------------------------------------------------- what is typed

$("say").addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = $("text");
  const text = field.value.trim();
  if (!text) return;
  field.value = "";
  state.typed.push(text);
  state.back = 0;
  if (!await send(text) && !field.value) field.value = text;
});
$("text").addEventListener("input", () => { state.back = 0; complete(); });
$("text").addEventListener("keydown", (event) => {
  const field = $("text");
  if (event.key === "Escape") { field.value = ""; state.back = 0; complete(); }
  // The arrows go through what was typed before, once the field is empty; else they are the list's.
  const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (!step || (field.value && !state.back)) return;
  const back = Math.min(Math.max(state.back + step, 0), state.typed.length);
  if (back === state.back) return;
  event.preventDefault();
  state.back = back;
  field.value = back ? state.typed[state.typed.length - back] : "";
});
$("chats").addEventListener("keydown", (event) => {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  open(state.chat === TEAM ? state.as : TEAM);
  $(state.chat === TEAM ? "tab-team" : "tab-private").focus();
});
$("tab-team").addEventListener("click", () => open(TEAM));
$("tab-private").addEventListener("click", () => open(state.as));
$("newer").addEventListener("click", () => { toEnd(); $("text").focus(); });
$("log").addEventListener("scroll", () => {
  state.low = atEnd();
  if (state.low) $("newer").hidden = true;
});
new ResizeObserver(() => { if (state.low) toEnd(); }).observe($("log"));
$("as").addEventListener("change", (event) => speakAs(event.target.value));
$("language").addEventListener("change", (event) => {
  state.language = event.target.value;
  localStorage.setItem("parley.language", state.language);
  load();
});
document.addEventListener("visibilitychange", () => { if (!document.hidden) { state.unseen = 0; frame(); } });

load();
