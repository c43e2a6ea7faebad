"""The house keeps its own rules: which way imports run, what is documented, what is public, and how texts are kept."""

import ast
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from unicodedata import is_normalized

import attrs
import pytest

import binhdanggioi
from binhdanggioi.model.address import Noun
from tests.effort import deep
from tests.modules import MODULES, PACKAGE, name, nodes, tree
from tests.vocabulary import WORDS

ROOT = Path(__file__).parents[1]

ROOMS = ("reading", "checking", "writing", "records")
COMMANDS = "commands"
"""The folder of the command line, which goes through the front door and opens no room itself."""
GROUND = {"lexicon", "notation", "model"}
FLOOR = {*GROUND, "catalogue", "deriving"}
OPENS = {
    "lexicon": {"lexicon"},
    "notation": {"notation", "lexicon"},
    "model": GROUND,
    "catalogue": {*GROUND, "catalogue"},
    "opening": {"opening", "notation", "lexicon"},
    "deriving": FLOOR,
    "reading": {*GROUND, "reading", "opening", "catalogue"},
    "checking": {*FLOOR, "checking"},
    "writing": {*FLOOR, "writing", "opening"},
    "records": {*FLOOR, "records", "opening"},
    "": {*ROOMS, *FLOOR, "opening", "notebook", COMMANDS},
    COMMANDS: {COMMANDS, ""},
}
"""What each room may open; the front door and the notebook, in no room, may open every one."""
GUESTS = {
    "lexicon": set[str](),
    "notation": {"attrs", "babel", "dateutil"},
    "opening": {"attrs", "docx"},
    "writing": {"attrs", "docx"},
    "records": {"attrs", "icalendar", "orjson", "xlsxwriter"},
    "records/record": {"attrs", "cattrs", "orjson", "ruamel"},
}
"""The libraries of others that a room, or a folder in it, may use; the rest use attrs alone."""
EXTRAS = {
    "docx": (
        ("opening/file.py", "binhdanggioi.opening.word.document"),
        ("writing/docx/write.py", "binhdanggioi.writing.docx.template"),
    ),
    "icalendar": (("records/icalendar.py", "binhdanggioi.records.icalendar_file"),),
    "orjson": (("records/record/json_text.py", "orjson"),),
    "ruamel": (("records/record/yaml.py", "binhdanggioi.records.record"),),
    "xlsxwriter": (("records/tables/xlsx.py", "binhdanggioi.records.tables.workbook"),),
}
"""The library of each optional extra, with the one place of each room that loads it and what is loaded there."""
SILENT = {"orjson"}
"""What is used wherever it is installed, with the same results: nobody asks for it by name."""


PLACES: dict[str, str] = ast.literal_eval(
    next(
        ast.unparse(node.value)
        for node in ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_PLACES"
    )
)
"""The table of the front door: every public name and the module that holds it."""


def room(module: Path) -> str:
    """Name the room of a module; the front door is in none."""
    first, *rest = module.relative_to(PACKAGE).parts
    return first if rest else ""


def imported(module: Path) -> Iterator[str]:
    """Name every module that a module imports from, wherever in it the import stands."""
    for node in nodes(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def others(module: Path) -> set[str]:
    """Name the libraries of others that a module imports from."""
    return {path.split(".")[0] for path in imported(module)} - set(sys.stdlib_module_names) - {"binhdanggioi"}


def guests(module: Path) -> set[str]:
    """Name the libraries of others that a module may import from."""
    folder = module.parent.relative_to(PACKAGE).as_posix()
    return GUESTS.get(folder, GUESTS.get(room(module), {"attrs"}))


def deferred(module: Path) -> Iterator[str]:
    """Name every module whose import waits inside a function, class or condition."""
    for node in nodes(module):
        if isinstance(node, ast.Import | ast.ImportFrom) and node.col_offset:
            yield from [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]


def opened(module: Path) -> set[str]:
    """Name the rooms that a module imports from."""
    parts = [path.split(".") for path in imported(module)]
    return {path[1] if len(path) > 1 else "" for path in parts if path[0] == "binhdanggioi"}


def writes(call: ast.Call) -> bool:
    """
    True for a call that opens a file to write.

    It is `open` with such a mode, that of the system but for the null device, or a method of a path that does so.
    """
    called = ast.unparse(call.func)
    modes = [arg.value for arg in [*call.args, *(one.value for one in call.keywords)] if isinstance(arg, ast.Constant)]
    opens = called.rpartition(".")[2] in {"open", "FileIO"} and any(set(str(mode)) & set("wax+") for mode in modes)
    below = called == "os.open" and ast.unparse(call.args[0]) != "os.devnull"
    written = called.endswith(".write_bytes") or (called.endswith(".write_text") and called != "bdg.write_text")
    return opens or below or written


class TestImports:
    """Imports run downwards only."""

    def test_every_room_is_known(self) -> None:
        """The rooms are those of the plan of the house."""
        rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}

        assert OPENS.keys() - {""} == rooms

    def test_a_room_opens_only_the_rooms_below(self) -> None:
        """Rooms never open onto each other, and only the commands come through the front door."""
        assert [] == [(name(module), up) for module in MODULES for up in opened(module) - OPENS[room(module)]]

    def test_others_are_let_in_where_they_belong(self) -> None:
        """Babel and dateutil serve the notation, cattrs the records, attrs all; nothing else is needed."""
        assert [] == [(name(module), other) for module in MODULES for other in others(module) - guests(module)]

    def test_only_an_extra_waits(self) -> None:
        """No import waits inside a function, except in the one place of a room that loads an optional extra."""
        waiting = [(name(module), path) for module in MODULES for path in deferred(module)]

        assert [] == [place for place in waiting if not any(place in places for places in EXTRAS.values())]
        assert sorted(set(waiting)) == sorted(waiting)

    def test_no_extra_is_needed(self) -> None:
        """The front door opens without the library of any extra."""
        code = "import sys; from binhdanggioi import *; print(*sys.modules)"

        assert set() == (set(EXTRAS) - SILENT) & set(run(code).split())

    def test_imports_are_real(self) -> None:
        """No import is relative, and none is for types alone."""
        assert [] == [(name(module), path) for module in MODULES for path in imported(module) if path.startswith(".")]
        assert [] == [name(module) for module in MODULES if "TYPE_CHECKING" in module.read_text(encoding="utf-8")]

    def test_nothing_is_imported_by_name_at_run_time(self) -> None:
        """No module goes around the arrows; the front door alone fetches what its table names."""
        used = {(name(module), node.id) for module in MODULES for node in nodes(module) if isinstance(node, ast.Name)}

        assert {("__init__.py", "import_module")} == {
            (module, word) for module, word in used if word in {"__import__", "importlib", "import_module"}
        }

    def test_one_boundary(self) -> None:
        """What nobody foresaw is caught in one place alone; every other handler names what it expects."""
        caught = [
            (name(module), ast.unparse(node.type) if node.type else "")
            for module in MODULES
            for node in nodes(module)
            if isinstance(node, ast.ExceptHandler)
        ]

        assert ["reading/many.py"] == [module for module, kind in caught if kind in {"", "Exception"}]
        assert ["opening/replace.py"] == [module for module, kind in caught if kind == "BaseException"]

    def test_one_way_to_write_a_file(self) -> None:
        """A file is written through one function alone: no other module opens one to write."""
        writing = [
            name(module) for module in MODULES for node in nodes(module) if isinstance(node, ast.Call) and writes(node)
        ]

        assert {"opening/replace.py"} == set(writing)

    def test_a_wrong_arrow_is_seen(self, tmp_path: Path) -> None:
        """Each way to write an import is read."""
        module = tmp_path / "module.py"
        module.write_text(
            "import binhdanggioi.reading.read\nfrom binhdanggioi.records import record\nfrom binhdanggioi import read\n"
            "def f():\n    from binhdanggioi.writing.plan.text import write_text\n",
            encoding="utf-8",
        )

        assert {"reading", "records", "", "writing"} == opened(module)
        assert ["binhdanggioi.writing.plan.text"] == list(deferred(module))


def is_overload(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a function is only one of the forms of another, which has the docstring."""
    return "overload" in map(ast.unparse, node.decorator_list)


def documented(node: ast.AST, inside: str = "") -> Iterator[tuple[str, bool]]:
    """Name every public class, function and method, with whether it has a docstring."""
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for child in ast.iter_child_nodes(node):
        if isinstance(child, kinds) and not child.name.startswith("_") and not is_overload(child):
            yield f"{inside}{child.name}", bool(ast.get_docstring(child))
            if isinstance(child, ast.ClassDef):
                yield from documented(child, f"{child.name}.")


def silent_fields(module: Path) -> Iterator[str]:
    """Name the fields that have a default and no docstring below them."""
    for node in nodes(module):
        if isinstance(node, ast.ClassDef):
            for field, below in pairwise([*node.body, ast.Pass()]):
                told = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
                if isinstance(field, ast.AnnAssign) and not told and "default=" in ast.unparse(field):
                    yield f"{node.name}.{ast.unparse(field.target)}"


class TestDocstrings:
    """What is public is documented."""

    def test_a_module_says_what_it_holds(self) -> None:
        """Every module opens with a docstring."""
        assert [] == [name(module) for module in MODULES if not ast.get_docstring(tree(module))]

    def test_every_public_name_has_a_docstring(self) -> None:
        """Every public class, function and method says what it is."""
        assert [] == [(name(module), what) for module in MODULES for what, told in documented(tree(module)) if not told]

    @pytest.mark.parametrize("noun", [*Noun.__args__, binhdanggioi.Plan], ids=lambda noun: noun.__name__)
    def test_a_noun_opens_with_its_vietnamese_term(self, noun: type) -> None:
        """The docstring of a noun of the field opens with the Vietnamese term and a dash."""
        term, dash, sentence = (noun.__doc__ or "").strip().partition(" — ")

        assert (" — ", True, True) == (dash, term[:1].isupper(), bool(sentence))
        assert "\n" not in term

    @pytest.mark.parametrize(
        "cls",
        [
            cls
            for cls in (getattr(binhdanggioi, public) for public in binhdanggioi.__all__)
            if isinstance(cls, type) and cls.__module__.startswith("binhdanggioi.model.") and issubclass(cls, Enum)
        ]
        + [
            binhdanggioi.PartialDate,
            binhdanggioi.Period,
            binhdanggioi.Timeframe,
            binhdanggioi.Deadline,
            binhdanggioi.Frequency,
            binhdanggioi.DocumentNumber,
            binhdanggioi.DocumentKind,
            binhdanggioi.Money,
            binhdanggioi.Span,
            binhdanggioi.Source,
            binhdanggioi.Finding,
            binhdanggioi.Fix,
            binhdanggioi.Report,
        ],
        ids=lambda cls: cls.__name__,
    )
    def test_a_value_opens_with_its_vietnamese_term(self, cls: type) -> None:
        """The docstring of a value or an enum that names a thing of the field opens so too."""
        assert " — " in (cls.__doc__ or "").strip().splitlines()[0]

    def test_no_two_nouns_share_a_term(self) -> None:
        """One English word stands for one Vietnamese word."""
        terms = [(noun.__doc__ or "").strip().partition(" — ")[0] for noun in [*Noun.__args__, binhdanggioi.Plan]]

        assert sorted(set(terms)) == sorted(terms)

    @pytest.mark.parametrize("module", sorted((PACKAGE / "model").glob("*.py")), ids=name)
    def test_an_absence_has_a_meaning(self, module: Path) -> None:
        """Every optional field of a noun says what it means that the document does not say it."""
        assert [] == [field for field in silent_fields(module) if not field.endswith((".span", ".spans"))]


def run(code: str) -> str:
    """Run some code in a Python of its own and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")
    return done.stdout


def stub() -> dict[str, str]:
    """Return the names of the stub of the front door, each with its module."""
    imports = [node for node in tree(PACKAGE / "__init__.pyi").body if isinstance(node, ast.ImportFrom)]
    return {str(alias.asname): str(node.module) for node in imports for alias in node.names}


class TestFrontDoor:
    """The public names are a written table, and what stands behind a name is fetched when it is asked for."""

    def test_every_public_name_leads_to_its_module(self) -> None:
        """Each name of the table is the same thing in the front door and in the module that the stub names."""
        named = {public: vars(import_module(module))[public] for public, module in stub().items()}

        assert named == {public: getattr(binhdanggioi, public) for public in binhdanggioi.__all__}

    def test_the_table_and_the_stub_agree(self) -> None:
        """Type checkers see the names of the table, from the same modules, and no others."""
        assert PLACES == {public: module.removeprefix("binhdanggioi.") for public, module in stub().items()}

    def test_the_list_is_the_table(self) -> None:
        """What the table names is public, and nothing else is."""
        assert list(PLACES) == binhdanggioi.__all__
        assert set(PLACES) <= set(dir(binhdanggioi))

    def test_the_table_is_in_order(self) -> None:
        """Constants come first, then classes, then functions, each in the order of the alphabet, each once."""
        kinds = [(not public.isupper(), public[0].islower(), public) for public in binhdanggioi.__all__]

        assert sorted(set(kinds)) == kinds

    def test_it_does_nothing_else(self) -> None:
        """The front door holds one sentence, the table, the list and the two functions that read the table."""
        body = [node for node in tree(PACKAGE / "__init__.py").body if not isinstance(node, ast.Expr)]

        assert ["import_module", "_PLACES", "__all__", "__getattr__", "__dir__"] == [
            node.names[0].name
            if isinstance(node, ast.ImportFrom)
            else node.targets[0].id
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            else getattr(node, "name", "")
            for node in body
        ]

    def test_its_import_fetches_nothing(self) -> None:
        """To import the library loads none of its modules, and no other library."""
        loaded = run(
            "import importlib, sys; was = set(sys.modules); import binhdanggioi; print(*set(sys.modules) - was)"
        )

        assert ["binhdanggioi"] == loaded.split()

    @pytest.mark.parametrize(
        ("public", "strangers"),
        [
            ("Plan", {"cattrs", "json", "csv", "docx", "orjson", "ruamel"}),
            deep("read_text", {"cattrs", "json", "csv", "docx", "orjson", "ruamel"}),
            ("check", {"cattrs", "json", "docx", "orjson", "ruamel"}),
            deep("RecordError", {"cattrs", "json", "orjson", "ruamel"}),
            deep("to_json", {"docx", "ruamel"}),
        ],
    )
    def test_a_name_costs_only_what_it_needs(self, public: str, strangers: set[str]) -> None:
        """A name loads no library that only another name needs."""
        loaded = run(f"import sys; from binhdanggioi import {public}; print(*sys.modules)")

        assert set() == strangers & set(loaded.split())

    def test_no_other_name_is_there(self) -> None:
        """A name that is not in the table is no attribute, as of any module."""
        with pytest.raises(AttributeError, match="module 'binhdanggioi' has no attribute 'plan'") as caught:
            _ = binhdanggioi.plan  # type: ignore[attr-defined]

        assert "plan" == caught.value.name

    def test_a_star_fetches_every_name(self) -> None:
        """`from binhdanggioi import *` gives the public names."""
        assert run("from binhdanggioi import *; print(Plan.__name__, read.__name__)") == "Plan read\n"

    @pytest.mark.parametrize("public", ["Plan", "Role", "check", "to_json"])
    def test_what_it_gives_is_pickled(self, public: str) -> None:
        """A class or a function is pickled by the module that holds it."""
        assert pickle.loads(pickle.dumps(getattr(binhdanggioi, public))) is getattr(binhdanggioi, public)  # noqa: S301

    def test_it_is_typed(self) -> None:
        """Type checkers are told that the package has types."""
        assert (PACKAGE / "py.typed").is_file()


class TestModel:
    """Entities are frozen, by name, and hold no open data."""

    @pytest.mark.parametrize("noun", [*Noun.__args__, binhdanggioi.Plan], ids=lambda noun: noun.__name__)
    def test_a_noun_is_plain(self, noun: type[attrs.AttrsInstance]) -> None:
        """A noun has no base class, takes its fields by name, and spans do not count in it."""
        fields = attrs.fields(noun)

        assert (object,) == noun.__bases__
        assert {True} == {field.kw_only for field in fields}
        assert {"span", "spans"} >= {field.name for field in fields if not field.eq}
        assert {"span", "spans"} >= {field.name for field in fields if not field.repr}

    @pytest.mark.parametrize("noun", [*Noun.__args__, binhdanggioi.Plan], ids=lambda noun: noun.__name__)
    def test_a_noun_holds_no_open_data(self, noun: type[attrs.AttrsInstance]) -> None:
        """No field is a dict, a list, a float or of any type."""
        types = {word for field in attrs.fields(noun) for word in re.findall(r"\w+", str(field.type))}

        assert set() == types & {"dict", "list", "set", "Any", "float", "object"}

    @pytest.mark.parametrize("noun", [*Noun.__args__, binhdanggioi.Plan], ids=lambda noun: noun.__name__)
    def test_only_silence_is_a_default(self, noun: type[attrs.AttrsInstance]) -> None:
        """The only defaults are None and (), in which a record leaves a field out."""
        defaults = {field.default for field in attrs.fields(noun)} - {attrs.NOTHING}

        assert defaults <= {None, ()}


TEXTS = sorted(
    path
    for folder in ("src", "docs", "examples")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".pyi", ".md", ".toml", ".csv", ".txt", ".json"} and "_build" not in path.parts
) + sorted(ROOT.glob("*.md"))


def letters(path: Path) -> str:
    """Read a text as it is kept, line ends included."""
    return path.read_bytes().decode("utf-8")


class TestTexts:
    """Texts are kept in one form."""

    def test_it_is_in_nfc(self) -> None:
        """Vietnamese letters are one character each, no text starts with a byte order mark, and lines end at LF."""
        assert [] == [path for path in TEXTS if not is_normalized("NFC", letters(path))]
        assert [] == [path for path in TEXTS if letters(path).startswith("\ufeff") or "\r" in letters(path)]

    def test_no_letter_looks_like_another(self) -> None:
        """The letter Đ is the Vietnamese one, except where look-alikes are the subject."""
        alike = [path for path in TEXTS if {"\u00d0", "\u00f0", "\u0189", "\u0256"} & set(letters(path))]

        assert {"wording.py", "legacy_fonts.py"} >= {path.name for path in alike}


FUNCTION_WORDS = {
    *("và", "các", "những", "của", "có", "là", "với", "vào", "tại", "trên", "trong", "theo", "về", "từ", "đến", "cho"),
    *("đã", "qua", "để", "bằng", "hơn", "khi", "sau", "ngày", "năm", "được"),
}
"""Words of any sentence, which stand in the lexicon only where they mean something beside a word of the field."""
PRINTING = ("writing", "commands")
"""The rooms whose collections are heads of what they print, and are looked for in no text."""
OF_A_TYPE = {("notation/timeframe.py", ("cuối", "giữa", "đầu"))}
"""What a `Literal` names: a type cannot be made of a table."""


def choices(node: ast.AST) -> list[str]:
    """What a pattern chooses from, or a collection of words holds; [] for any other code."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        texts = [part.value for part in getattr(node, "values", [node]) if isinstance(part, ast.Constant)]
        return [choice for text in texts if "|" in str(text) for choice in str(text).split("|")]
    if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
        held = node.keys if isinstance(node, ast.Dict) else node.elts
        return [one.value for one in held if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return []


def bare(choice: str) -> str:
    """A choice of a pattern without the signs of patterns, in small letters."""
    spaced = re.sub(r"\\s[+*]?|\\b", lambda sign: " " if sign[0].startswith("\\s") else "", choice)
    return re.sub(r"\(\?(?:P<\w+>|[:=!]|<[=!])|[()?*+^$\\]", "", spaced).strip().lower()


def own_lists(code: ast.Module, *, patterns_alone: bool = False) -> Iterator[tuple[str, ...]]:
    """Find every pattern and collection that has three words of the field or more."""
    told = {id(node.value) for node in ast.walk(code) if isinstance(node, ast.Expr)}
    for node in ast.walk(code):
        if id(node) in told or (patterns_alone and not isinstance(node, ast.Constant | ast.JoinedStr)):
            continue
        words = {word for word in map(bare, choices(node)) if word.isprintable() and any(map(str.isalpha, word))}
        if len(words & WORDS - FUNCTION_WORDS) > 2:
            yield tuple(sorted(words & WORDS - FUNCTION_WORDS))


class TestWords:
    """The words of the field have one home."""

    def test_no_room_lists_them_again(self) -> None:
        """No pattern and no collection outside the lexicon has three words of its tables."""
        found = {
            (name(module), words)
            for module in MODULES
            if room(module) != "lexicon"
            for words in own_lists(tree(module), patterns_alone=room(module) in PRINTING)
        }

        assert OF_A_TYPE == found

    @pytest.mark.parametrize(
        ("code", "words"),
        [
            (r'P = r"^(?:Sở|Hội\s|Trung\s+tâm)\b"', [("hội", "sở", "trung tâm")]),
            (r'P = rf"(?P<area>tỉnh|{x}huyện)|xã$"', [("huyện", "tỉnh", "xã")]),
            ('P = frozenset({"đại biểu", "người", "học viên"})', [("học viên", "người", "đại biểu")]),
            ('"""`Sở|Hội|Trung tâm`"""', []),
            ('P = r"(?:và|của|các)"', []),
        ],
    )
    def test_a_list_is_seen(self, code: str, words: list[tuple[str, ...]]) -> None:
        """Words are found in patterns, in those that are put together, and in collections; not in docstrings."""
        assert words == list(own_lists(ast.parse(code)))
