/* Shows how far an import is, and the page of its end once it has ended. */

"use strict";

(() => {
  const part = document.getElementById("progress");
  const bar = part.querySelector("progress");
  const text = document.getElementById("progress-text");

  async function look() {
    try {
      const answer = await fetch(part.dataset.address, { credentials: "same-origin", headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      if (!told.is_under_way) {
        window.location.reload();
        return;
      }
      if (text.textContent !== told.text) text.textContent = told.text;
      if (told.of) {
        bar.max = told.of;
        bar.value = told.done;
      } else {
        bar.removeAttribute("value");
      }
    } catch {
      text.textContent = "The service does not answer; trying again.";
    }
    window.setTimeout(look, 1500);
  }

  window.setTimeout(look, 1000);
})();
