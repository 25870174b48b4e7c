# What only the console says.
console-welcome = Parley. You're speaking as { $speaker } in the workspace { $workspace }.
console-welcome-help = /help lists the commands; type a button's number to press it; Tab completes; Ctrl-D quits.
console-to-team = team chat
console-to-member = { $name }, privately
console-updated = { $place } (updated)
console-example = for example: { $text }
console-now = now: { $text }
console-answer = Answer…
console-saved = { $path } ({ $name })
console-not-saved = { $name } couldn't be saved: { $reason }
error-no-button = There's no button { $number }.
mend-no-button = Type the number shown in brackets before a button.
console-summary = { $failed ->
    [0] { $open ->
        [one] One question was left open.
       *[other] { $open } questions were left open.
    }
    [one] { $open ->
        [0] One line failed.
        [one] One line failed and one question was left open.
       *[other] One line failed and { $open } questions were left open.
    }
   *[other] { $open ->
        [0] { $failed } lines failed.
        [one] { $failed } lines failed and one question was left open.
       *[other] { $failed } lines failed and { $open } questions were left open.
    }
}
