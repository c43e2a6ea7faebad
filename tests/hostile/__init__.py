"""
Attacks on the library: texts and files that nobody would write, and the laws that hold for them all the same.

| module | |
|---|---|
| `texts` | makes texts: plans that are changed, plans put together from fragments, texts that are no plans |
| `laws`, `chain` | what must be true of any text; of everything that is written from it |
| `fuzz` | asks the laws of many texts, and makes each text that breaks one as small as it can |
| `inputs` | the small texts that once broke a law, each a test |
| `shapes`, `growth` | texts of any size; a text of twice the size takes at most twice the time, and a bit |
| `packages` | Word files made to harm: each is read or refused in time |
| `mutants` | slips put into the code: the tests find them |

`nox -s hostile` runs them as far as two minutes go, `nox -s fuzz`, `long` and `mutation` go on from there.
"""
