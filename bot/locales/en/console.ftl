# What only the console says.
console-welcome = Parley. You speak as { $speaker } in the workspace { $workspace }.
console-welcome-help = /help shows what there is, a number presses its button, Tab completes, Ctrl-D leaves.
console-to-team = team chat
console-to-member = { $name }, privately
console-updated = { $place } (updated)
console-example = for example: { $text }
console-now = now: { $text }
console-answer = Answer…
console-saved = { $path } ({ $name })
console-not-saved = { $name } could not be saved: { $reason }
error-no-button = There is no button { $number }.
mend-no-button = Type the number that stands in brackets before a button.
console-summary = { $failed ->
    [0] { $open ->
        [one] A question was left open.
       *[other] { $open } questions were left open.
    }
    [one] { $open ->
        [0] A line failed.
        [one] A line failed, a question was left open.
       *[other] A line failed, { $open } questions were left open.
    }
   *[other] { $open ->
        [0] { $failed } lines failed.
        [one] { $failed } lines failed, a question was left open.
       *[other] { $failed } lines failed, { $open } questions were left open.
    }
}
