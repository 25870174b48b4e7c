// The page's only script: shows what was said and passes on what is typed and pressed. Text is only ever put in as text.

const WORDS = {
  en: { team: "Team chat", private: "Private with Parley", as: "Speak as", language: "Language", send: "Send",
        hint: "Type /help, or what happened", only: "only you see this", lost: "Parley is not answering. Trying again…",
        answer: "Answer" },
  ru: { team: "Чат команды", private: "Лично с Parley", as: "Говорить как", language: "Язык", send: "Отправить",
        hint: "Напишите /help или что произошло", only: "видно только вам", lost: "Parley не отвечает. Пробуем снова…",
        answer: "Ответить" },
  pl: { team: "Czat zespołu", private: "Prywatnie z Parley", as: "Mów jako", language: "Język", send: "Wyślij",
        hint: "Wpisz /help albo co się stało", only: "widzisz to tylko ty", lost: "Parley nie odpowiada. Próbujemy ponownie…",
        answer: "Odpowiedz" },
  he: { team: "צ׳אט הצוות", private: "בפרטי עם Parley", as: "לדבר בתור", language: "שפה", send: "שליחה",
        hint: "אפשר לכתוב /help או מה שקרה", only: "גלוי רק לך", lost: "אין תשובה מ־Parley. מנסים שוב…",
        answer: "תשובה" },
};
const NAMES = { en: "English", ru: "Русский", pl: "Polski", he: "עברית" };

const $ = (id) => document.getElementById(id);
const state = {
  chat: "team",
  as: localStorage.getItem("parley.as") || "",
  language: localStorage.getItem("parley.language") || "",
  version: 0,
  people: [],
  commands: [],
  clients: [],
  messages: new Map(),
  unread: new Set(),
};
let asking = 0;

function made(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function say(key) { return (WORDS[state.language] || WORDS.en)[key]; }

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

// ---------------------------------------------------------------- what is shown

function part(raw, message) {
  switch (raw.part) {
    case "text": {
      const paragraph = made("p", { className: raw.style, textContent: raw.text });
      if (raw.dir) paragraph.dir = raw.dir;
      return paragraph;
    }
    case "fields":
      return made("dl", {}, ...raw.rows.flatMap(([label, value]) => [
        made("dt", { textContent: label }), made("dd", { textContent: value }),
      ]));
    case "table":
      return made("div", { className: "scroll" }, made("table", {},
        made("thead", {}, made("tr", {}, ...raw.columns.map((cell) => made("th", { scope: "col", textContent: cell })))),
        made("tbody", {}, ...raw.rows.map((row) => made("tr", {}, ...row.map((cell) => made("td", { textContent: cell }))))),
      ));
    case "choices":
      return made("div", { className: "choices" }, ...raw.buttons.map((button) => {
        const shown = made("button", { type: "button", className: button.style, textContent: button.label });
        shown.addEventListener("click", () => press(message.number, button.button));
        return shown;
      }));
    case "form": {
      const input = made("textarea", { rows: 1, value: raw.prefill, placeholder: raw.hint, dir: "auto" });
      input.setAttribute("aria-label", raw.prompt);
      input.rows = Math.max(1, raw.prefill.split("\n").length);
      const form = made("form", { className: "form" }, input,
        made("button", { type: "submit", textContent: say("answer") }));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (input.value.trim()) send(input.value.trim(), message.number);
      });
      input.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); form.requestSubmit(); }
      });
      return made("div", {}, made("p", { textContent: raw.prompt }), form);
    }
    case "picture": {
      const image = made("img", { alt: raw.alt, src: `/page/file/${message.number}/${raw.file}?v=${message.version}` });
      const low = atEnd();
      image.addEventListener("load", () => { if (low) $("log").scrollTop = $("log").scrollHeight; });
      return image;
    }
    case "file":
      return made("p", {}, made("a", {
        textContent: raw.name, href: `/page/file/${message.number}/${raw.file}`, download: raw.name,
      }));
    default:
      return made("p", { textContent: "…" });
  }
}

function show(message) {
  const mine = message.author === state.as;
  const element = made("li", { id: `m${message.number}`, className: "message" });
  element.classList.toggle("mine", mine);
  element.classList.toggle("only", Boolean(message.only_for));
  element.dir = message.author === "Parley" ? message.dir : "auto";
  element.lang = message.lang;
  const who = message.only_for ? `${message.author} · ${say("only")}` : message.author;
  element.append(made("div", { className: "author", textContent: who }), ...message.parts.map((raw) => part(raw, message)));
  return element;
}

function draw() {
  const log = $("log");
  const here = [...state.messages.values()].filter((message) => message.chat === state.chat);
  log.replaceChildren(...here.sort((a, b) => a.number - b.number).map(show));
  log.scrollTop = log.scrollHeight;
}

function atEnd() {
  const log = $("log");
  return log.scrollHeight - log.scrollTop - log.clientHeight < 120;
}

function put(message) {
  const known = state.messages.has(message.number);
  state.messages.set(message.number, message);
  if (message.chat !== state.chat) {
    state.unread.add(message.chat);
    return;
  }
  const log = $("log");
  if (known) {
    const old = document.getElementById(`m${message.number}`);
    if (old) old.replaceWith(show(message));
  } else {
    const low = atEnd();
    log.append(show(message));
    if (low || message.author === state.as) log.scrollTop = log.scrollHeight;
  }
}

function frame() {
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.language === "he" ? "rtl" : "ltr";
  $("as-label").textContent = say("as");
  $("language-label").textContent = say("language");
  $("send").textContent = say("send");
  $("text").placeholder = say("hint");
  $("text").setAttribute("aria-label", say("hint"));
  $("log").setAttribute("aria-label", state.chat === "team" ? say("team") : say("private"));
  $("chats").replaceChildren(...["team", state.as].map((chat) => {
    const name = chat === "team" ? say("team") : say("private");
    const tab = made("button", { type: "button", role: "tab", textContent: name });
    tab.setAttribute("aria-selected", String(chat === state.chat));
    if (state.unread.has(chat)) tab.append(made("span", { className: "unread", textContent: " •" }));
    tab.addEventListener("click", () => { state.chat = chat; state.unread.delete(chat); frame(); draw(); $("text").focus(); });
    return tab;
  }));
  $("as").replaceChildren(...state.people.map((person) => made("option", {
    value: person.name, textContent: person.name, selected: person.name === state.as,
  })));
}

function complete() {
  const typed = $("text").value;
  const [word, ...rest] = typed.split(" ");
  let found = [];
  if (typed.startsWith("/") && !rest.length) {
    found = state.commands.filter(([name]) => `/${name}`.startsWith(word)).map(([name, summary]) => [`/${name} `, summary]);
  } else if (typed.startsWith("/") && rest.length === 1) {
    const begun = rest[0].toLowerCase();
    found = state.clients.filter((name) => name.toLowerCase().startsWith(begun)).map((name) => [`${word} ${name} `, ""]);
  }
  $("completions").replaceChildren(...found.slice(0, 12).map(([value, label]) => made("option", { value, label })));
}

// ---------------------------------------------------------------- what is done

async function send(text, replyTo) {
  await guarded(() => ask("/page/say", { chat: state.chat, text, reply_to: replyTo || "" }));
}

async function press(message, button) {
  await guarded(() => ask("/page/press", { chat: state.chat, message, button }));
}

async function guarded(work) {
  try { await work(); lost(false); } catch { lost(true); }
}

function lost(is) {
  const known = document.querySelector(".lost");
  if (is && !known) document.body.prepend(made("div", { className: "lost", role: "alert", textContent: say("lost") }));
  if (!is && known) known.remove();
}

async function load() {
  const turn = ++asking;
  const body = await ask(`/page/state?${query()}`);
  if (turn !== asking) return;
  Object.assign(state, { people: body.people, commands: body.commands, clients: body.clients, version: body.version });
  if (!state.people.some((person) => person.name === state.as)) state.as = state.people[0].name;
  if (state.chat !== "team") state.chat = state.as;
  state.messages = new Map(body.messages.map((message) => [message.number, message]));
  state.unread.clear();
  frame();
  draw();
  follow(turn);
}

async function follow(turn) {
  while (turn === asking) {
    try {
      const body = await ask(`/page/news?${query({ version: state.version })}`);
      if (turn !== asking) return;
      lost(false);
      if (body.version < state.version) { load(); return; }  // Parley was started anew
      state.version = body.version;
      body.messages.forEach(put);
      if (body.messages.length) frame();
    } catch {
      lost(true);
      await new Promise((done) => setTimeout(done, 1500));
    }
  }
}

$("say").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  $("text").value = "";
  if (text) send(text);
});
$("text").addEventListener("input", complete);
$("as").addEventListener("change", (event) => {
  const before = state.as;
  state.as = event.target.value;
  localStorage.setItem("parley.as", state.as);
  if (state.chat === before) state.chat = state.as;
  load();
});
$("language").addEventListener("change", (event) => {
  state.language = event.target.value;
  localStorage.setItem("parley.language", state.language);
  load();
});

if (!WORDS[state.language]) {
  const wanted = (navigator.language || "en").slice(0, 2);
  state.language = WORDS[wanted] ? wanted : "en";
}
$("language").replaceChildren(...Object.keys(WORDS).map((code) => made("option", {
  value: code, textContent: NAMES[code], selected: code === state.language,
})));
load().catch(() => lost(true));
