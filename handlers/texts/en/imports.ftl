## Files that a patient sends: previewed, added on one tap, undone by one.
import-found = { $form }: { $days }, { $entries }, { $first } to { $last }.
import-form-own = Your own export
import-form-visible = Visible
import-form-bearable = Bearable
import-form-plain = A table
import-days = { $count ->
    [one] 1 day
   *[other] { $number } days
}
import-entries = { $count ->
    [one] 1 entry
   *[other] { $number } entries
}
import-odd = { $count ->
    [one] 1 line not understood: { $numbers }
   *[other] { $total } lines not understood: { $numbers }
}
import-left-out = Columns left out: { $names }.
import-unsure = Dates are read with the day first.
import-ask = Add them? One tap takes them back.
import-add = Add
import-no = No
import-swap = The month comes first
import-left = Left as it was. Nothing was added.
import-added = Added: { $entries }, { $days }. They count like your own from now on.
import-nothing-new = All of it is here already. Nothing was added.
import-undone = Taken back: { $entries }. What you wrote yourself is as it was.
import-refused-packed = That's a packed file, or one of Excel's own. Please send the CSV or JSON itself.
import-refused-binary = I can't find text in that file. A diary as CSV or JSON works.
import-refused-empty = There is nothing to add in that file.
import-refused-unknown = I don't know that kind of file. I can read an export of mine, Visible, Bearable, or a table with date, effort, symptoms.
import-refused-newer = That export is from a newer Pacenote. This one can't read it yet.
import-refused-long = That file holds more than I can read at once. A shorter stretch of it would work.
import-refused-broken = That file begins well and then can't be read. Perhaps it was cut short; a fresh export may help.
import-refused-large = That file is over 20 MB, more than Telegram lets me fetch. A shorter stretch of it would work.
import-refused-gone = Telegram no longer has that file. Please send it once more.
