"use strict";
// The page can be read without this script. It adds selection, keys, the filter and the order of the table.
(() => {
  const find = id => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all(".card");
  const rows = all("#claim-table tbody tr");
  const entities = all("#entities li");
  const status = find("status");

  // ---- segments -------------------------------------------------------------------------------------------------------------------

  // "3-7 9" as pairs of numbers.
  const readRanges = value => (value || "").split(" ").filter(Boolean).map(range => {
    const [first, last] = range.split("-").map(Number);
    return { first, last: last || first };
  });

  const elementsOf = ({ first, last }) => {
    const found = [];
    for (let number = first; number <= last; number++) found.push(find("g" + number));
    return found;
  };

  const textOf = value => readRanges(value)
    .map(range => elementsOf(range).map(element => element.textContent).join(""))
    .join(" … ");

  const numberOf = element => Number(element.id.slice(1));

  let marked = [];
  const mark = (value, name) => {
    for (const element of readRanges(value).flatMap(elementsOf)) {
      element.classList.add(name);
      marked.push([element, name]);
    }
  };
  const unmark = () => {
    for (const [element, name] of marked) element.classList.remove(name);
    marked = [];
  };

  // Rows that were not laid out have an estimated height, so the place is corrected once they are, unless the user went on.
  let correction = 0;
  const show = element => {
    cancelAnimationFrame(correction);
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    correction = requestAnimationFrame(() => element.scrollIntoView({ block: "nearest", inline: "nearest" }));
  };
  for (const action of ["keydown", "pointerdown", "wheel"])
    document.addEventListener(action, () => cancelAnimationFrame(correction), { capture: true, passive: true });

  // ---- claims ---------------------------------------------------------------------------------------------------------------------

  let claim = null;
  const cardOf = link => find(link.getAttribute("href").slice(1));
  const firstSegment = card => {
    const [range] = readRanges(card.dataset.cue || card.dataset.source || card.dataset.content);
    return range && find("g" + range.first);
  };

  const clear = () => {
    unmark();
    for (const element of all(".on")) element.classList.remove("on");
    claim?.removeAttribute("aria-current");
    claim = null;
    entity = null;
    bar.hidden = true;
  };

  const selectClaim = card => {
    if (claim === card) return;
    clear();
    claim = card;
    card.classList.add("on");
    card.setAttribute("aria-current", "true");
    rows.find(row => Number(row.dataset.claim) === numberOf(card))?.classList.add("on");
    mark(card.dataset.content, "on");
    mark(card.dataset.source, "on-source");
    mark(card.dataset.cue, "on-cue");
    const segment = firstSegment(card);
    if (segment) moveStrip(segment);
  };

  const goToClaim = card => {
    if (card.hidden) clearFilter();
    selectClaim(card);
    card.focus({ preventScroll: true });
    show(card);
  };

  // The claims at a segment, the shortest content first. Another click on the same place selects the next one.
  const selectAt = number => {
    const size = card => readRanges(card.dataset.content).reduce((sum, range) => sum + range.last - range.first, 0);
    const contains = value => readRanges(value).some(range => range.first <= number && number <= range.last);
    const here = cards.filter(card => !card.hidden
      && (contains(card.dataset.content) || contains(card.dataset.cue) || contains(card.dataset.source)));
    if (here.length === 0) return;
    here.sort((first, second) => size(first) - size(second));
    const card = here[(here.indexOf(claim) + 1) % here.length];
    selectClaim(card);
    show(card);
  };

  const stepClaim = (step, accepts = () => true) => {
    const start = claim ? cards.indexOf(claim) + step : step > 0 ? 0 : cards.length - 1;
    for (let index = start; index >= 0 && index < cards.length; index += step) {
      if (!cards[index].hidden && accepts(cards[index])) return goToClaim(cards[index]);
    }
  };

  // ---- quotations -----------------------------------------------------------------------------------------------------------------

  const quote = card => {
    const part = selector => card.querySelector(selector)?.textContent.trim() ?? "";
    const facts = all(".line > span", card).map(fact => fact.textContent).join("").replaceAll(" · ", ", ").replaceAll("\u00a0", " ");
    const content = textOf(card.dataset.content) || part(".what");
    const quoted = part(".what").startsWith("“") ? `“${content}”` : content;
    return `${part(".who")} ${part(".says")}: ${quoted}\n(${facts})\n${document.body.dataset.article}`;
  };

  const copyByCommand = text => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  };

  let hideStatus = 0;
  const say = text => {
    status.textContent = text;
    clearTimeout(hideStatus);
    hideStatus = setTimeout(() => { status.textContent = ""; }, 4000);
  };

  const copy = async card => {
    const text = quote(card);
    let copied = false;
    try {
      await navigator.clipboard.writeText(text);
      copied = true;
    } catch {
      copied = copyByCommand(text);
      card.focus({ preventScroll: true });
    }
    say(copied ? "The claim was copied." : "The browser does not allow copying.");
  };

  for (const card of cards) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy this claim");
    card.append(button);
  }

  // ---- entities -------------------------------------------------------------------------------------------------------------------

  const bar = find("entity-bar");
  let entity = null;
  let mention = 0;

  let knownMentions = null;
  const mentions = () => knownMentions ??= entities
    .flatMap(item => readRanges(item.dataset.mentions).map((range, index) => ({ item, index, first: range.first })))
    .sort((first, second) => first.first - second.first);

  const describeEntity = ranges => {
    bar.querySelector(".name").textContent = entity.querySelector(".name").textContent;
    bar.querySelector(".line").textContent = entity.querySelector(".line").textContent;
    bar.querySelector(".position").textContent = `mention ${mention + 1} of ${ranges.length}`;
    bar.querySelector("a").setAttribute("href", "#" + entity.id);
    bar.hidden = false;
  };

  const selectMention = (item, index) => {
    if (item === entity && index === mention) return;
    const ranges = readRanges(item.dataset.mentions);
    clear();
    [entity, mention] = [item, index];
    mark(item.dataset.mentions, "on-entity");
    for (const element of elementsOf(ranges[index])) {
      element.classList.add("on-here");
      marked.push([element, "on-here"]);
    }
    describeEntity(ranges);
    moveStrip(find("g" + ranges[index].first));
  };

  const goToMention = (item, index) => {
    selectMention(item, index);
    const element = find("g" + readRanges(item.dataset.mentions)[index].first);
    if (!element.hasAttribute("tabindex") && !element.hasAttribute("href")) element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
    // The first segment of a mention can be the cue of a claim, which takes the selection when it has the focus.
    selectMention(item, index);
    show(element);
  };

  const stepMention = step => {
    if (!entity) return stepEntity(step);
    const count = readRanges(entity.dataset.mentions).length;
    goToMention(entity, (mention + step + count) % count);
  };

  const position = () => {
    if (entity) return readRanges(entity.dataset.mentions)[mention].first;
    const segment = claim && firstSegment(claim);
    return segment ? numberOf(segment) : 0;
  };

  const stepEntity = step => {
    const here = position();
    const next = step > 0 ? mentions().find(one => one.first > here) : mentions().findLast(one => one.first < here);
    if (next) goToMention(next.item, next.index);
  };

  const selectMentionAt = element => {
    const item = find(element.getAttribute("href").slice(1));
    const number = numberOf(element);
    const index = readRanges(item.dataset.mentions).findIndex(range => range.first <= number && number <= range.last);
    if (index >= 0) selectMention(item, index);
  };

  // ---- the strip ------------------------------------------------------------------------------------------------------------------

  const strip = find("strip");
  const sentences = (strip?.dataset.sentences ?? "").split(" ").filter(Boolean).map(value => {
    const [, sentence, label, score] = /^(\d+)([a-z]+)(-?\d+)$/.exec(value);
    return { sentence: Number(sentence), label, score: Number(score) / 100 };
  });
  const places = new Map(sentences.map(({ sentence }, index) => [sentence, index]));
  const labels = { pos: "positive", neu: "neutral", neg: "negative", mix: "mixed" };

  const describeSentence = index => {
    const { sentence, label, score } = sentences[index];
    find("here").setAttribute("x", String(4 * index - 0.5));
    strip.setAttribute("aria-valuenow", String(index + 1));
    strip.setAttribute("aria-valuetext", `sentence ${sentence + 1}: ${labels[label]} ${score}`);
    return find("s" + sentence);
  };

  function moveStrip(segment) {
    const sentence = segment.closest("span[id^=s]");
    const index = sentence ? places.get(numberOf(sentence)) : undefined;
    if (index !== undefined) describeSentence(index);
  }

  const goToSentence = index => {
    const place = Math.max(0, Math.min(sentences.length - 1, index));
    const element = describeSentence(place);
    for (const other of all(".read")) other.classList.remove("read");
    if (!element) return;
    element.classList.add("read");
    show(element);
    const { sentence, label, score } = sentences[place];
    say(`Sentence ${sentence + 1}: ${labels[label]} ${score}`);
  };

  if (sentences.length > 0) {
    const description = strip.getAttribute("aria-label");
    for (const [name, value] of Object.entries({
      role: "slider", tabindex: 0, "aria-valuemin": 1, "aria-valuemax": sentences.length, "aria-orientation": "horizontal",
    })) strip.setAttribute(name, String(value));
    describeSentence(0);
    find("here").setAttribute("x", "-9");
    strip.setAttribute("aria-label", description);
    strip.addEventListener("click", event => {
      const box = strip.getBoundingClientRect();
      goToSentence(Math.floor((event.clientX - box.left) / box.width * sentences.length));
    });
    strip.addEventListener("keydown", event => {
      const now = Number(strip.getAttribute("aria-valuenow")) - 1;
      const target = {
        ArrowRight: now + 1, ArrowUp: now + 1, ArrowLeft: now - 1, ArrowDown: now - 1,
        PageUp: now + 10, PageDown: now - 10, Home: 0, End: sentences.length - 1, Enter: now,
      }[event.key];
      if (target === undefined) return;
      event.preventDefault();
      goToSentence(target);
    });
  }

  // ---- filter and table -----------------------------------------------------------------------------------------------------------

  const [filter, stance, disputedOnly] = ["filter", "stance", "disputed-only"].map(find);
  let texts = null;
  const readTexts = () => texts ??= {
    claims: cards.map(card => (card.textContent + " " + (rowOf(card)?.textContent ?? "")).toLowerCase()),
    entities: entities.map(item => all(".name, .aliases", item).map(part => part.textContent).join(" ").toLowerCase()),
  };
  const rowsByClaim = new Map(rows.map(row => [Number(row.dataset.claim), row]));
  const rowOf = card => rowsByClaim.get(numberOf(card));

  const applyFilter = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const matches = text => words.every(word => text.includes(word));
    const known = readTexts();
    let [shownClaims, shownEntities] = [0, 0];
    cards.forEach((card, index) => {
      const shown = matches(known.claims[index])
        && (!stance.value || card.classList.contains(stance.value))
        && (!disputedOnly.checked || card.querySelector(".disputed") !== null);
      card.hidden = !shown;
      const row = rowOf(card);
      if (row) row.hidden = !shown;
      shownClaims += shown;
    });
    entities.forEach((item, index) => {
      item.hidden = !matches(known.entities[index]);
      shownEntities += !item.hidden;
    });
    const isOn = words.length > 0 || stance.value !== "" || disputedOnly.checked;
    find("filter-count").textContent = isOn
      ? `${shownClaims} of ${cards.length} claims, ${shownEntities} of ${entities.length} entities`
      : "";
  };

  const clearFilter = () => {
    filter.value = stance.value = "";
    disputedOnly.checked = false;
    applyFilter();
  };

  filter.addEventListener("input", applyFilter);
  stance.addEventListener("change", applyFilter);
  disputedOnly.addEventListener("change", applyFilter);
  find("tools").hidden = false;

  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const sortBy = (header, column) => {
    const descending = header.getAttribute("aria-sort") === "ascending";
    for (const other of all("#claim-table th")) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const keyed = rows.map(row => ({ row, key: row.cells[column].textContent, place: Number(row.dataset.claim) }));
    const order = descending ? -1 : 1;
    keyed.sort((first, second) => order * collator.compare(first.key, second.key) || first.place - second.place);
    find("claim-table").tBodies[0].append(...keyed.map(({ row }) => row));
  };

  all("#claim-table th").forEach((header, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    header.replaceChildren(button);
    button.addEventListener("click", () => sortBy(header, column));
  });
  find("claim-table")?.tHead.rows[0].cells[0].setAttribute("aria-sort", "ascending");

  // ---- mouse, focus and keys ------------------------------------------------------------------------------------------------------

  document.addEventListener("focusin", ({ target }) => {
    const card = target.closest(".card");
    if (card) selectClaim(card);
    else if (target.matches(".written a.cue[href^='#c']")) selectClaim(cardOf(target));
    else if (target.matches(".written a.m[href^='#e']")) selectMentionAt(target);
  });

  document.addEventListener("click", event => {
    const target = event.target.closest("a, button, .written [id^=g], .card");
    if (!target) return;
    const href = target.getAttribute("href") ?? "";
    if (target.matches(".copy")) copy(target.closest(".card"));
    else if (target.matches(".entity-bar .close")) clear();
    else if (target.dataset.step) stepMention(Number(target.dataset.step));
    else if (href.startsWith("#c")) follow(event, () => goToClaim(find(href.slice(1))));
    else if (target.matches(".card .who")) follow(event, () => show(find(href.slice(1))));
    else if (target.matches(".mentions a")) {
      follow(event, () => goToMention(target.closest("li"), all("a", target.parentElement).indexOf(target)));
    // The Enter key, which has no detail, follows the link to the entry of the entity.
    } else if (target.matches(".written a.m") && event.detail > 0) follow(event, () => selectMentionAt(target));
    else if (target.matches(".written [id^=g]:not(a)")) selectAt(numberOf(target));
  });

  const follow = (event, action) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    action();
  };

  // An entry that the filter hides has no place to go to.
  window.addEventListener("hashchange", () => {
    const target = find(location.hash.slice(1));
    if (target?.hidden && target.matches("li")) {
      clearFilter();
      target.focus();
    }
  });

  const help = find("help");
  const openHelp = () => { if (!help.open) help.showModal(); };
  find("help-button").addEventListener("click", openHelp);

  const escape = () => {
    if (document.activeElement === filter) {
      clearFilter();
      filter.blur();
    } else clear();
  };

  const keys = {
    j: () => stepClaim(1),
    k: () => stepClaim(-1),
    d: () => stepClaim(1, card => card.querySelector(".disputed") !== null),
    c: () => { if (claim) copy(claim); },
    e: () => stepEntity(1),
    E: () => stepEntity(-1),
    n: () => stepMention(1),
    p: () => stepMention(-1),
    "/": () => filter.focus(),
    "?": openHelp,
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape") return escape();
    if (event.target.matches("input, select, textarea") || !find("single-keys").checked || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
