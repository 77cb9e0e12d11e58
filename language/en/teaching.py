"""English words for teaching words: "cardboard means fatigue 8", "forget cardboard", "my words"."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.sorts import Sort

TEACHING: Table = {
    Sort.MEANS: {
        None: "means, stands for, is my word for, is short for, is code for, is my way of saying, is what i call, is slang for, always means",
        "said": "i mean, it means, that means, i always mean, meaning, mean, i am saying, then i mean",
    },
    Sort.SAYING: {
        None: "when i say, if i say, when i write, if i write, whenever i say, when i type, if i type, by, whenever i write, when i put"
    },
    Sort.UNLEARN: {
        None: "forget, unlearn, forget my word, forget the word, forget what, delete my word, delete the word, remove my word, remove the word, stop reading, forget that"
    },
    Sort.WORDS: {
        None: "my words, list my words, show my words, show me my words, my own words, what words do you know, which words do you know, what words have i taught you, which words have i taught you, my vocabulary, words i taught you, what are my words"
    },
}
