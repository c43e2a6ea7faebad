"""
Attacks on the library: texts and files that nobody would write, and the laws that hold for them all the same.

| module | |
|---|---|
| `odd`, `changes`, `texts` | make texts: plans that are changed, plans of fragments, and what is no plan |
| `laws`, `chain` | what is true of any text, and of everything that is made of it |
| `fuzz`, `shrink` | ask the laws of many texts, and make each that breaks one as small as can be |
| `inputs` | the small texts that once broke a law, each a test |
| `makers`, `shapes`, `hits`, `nouns` | texts of any size: signs and lines, many hits in one text, plans full of nouns |
| `growth` | twice the size takes twice the time, and a bit |
| `attacks`, `damage`, `packages` | Word files made to harm: each is read or refused in time |
| `mutations`, `mutants` | slips put into the code: the tests find them |
| `watch` | bounds of time and memory |

`fuzz`, `growth`, `packages` and `mutants` are programs: `python -m tests.hostile.fuzz --texts 5000`. `nox -s hostile`
runs the first three, on the same things every time.
"""
