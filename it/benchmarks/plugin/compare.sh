#!/usr/bin/env bash
# What a generator costs a build: whole processes of Maven alone, with an empty plugin, with qkpi and with stock OpenAPI
# Generator (java, native, skipIfSpecIsUnchanged), in turn; for a first generation, a run in which nothing changed and one
# after the change of one description. Prints medians of wall time, CPU time and peak memory, and qkpi beside the others.
# Usage: compare.sh DOCUMENT [ROUNDS]. Install qkpi first (mvn -Pquickstart install). Needs GNU time. MAVEN_ARGS are
# handed to Maven.
set -euo pipefail
rounds=${2:-7}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
original=$(realpath "$1")
document=$work/$(basename "$original")
cp "$original" "$document"
kinds="alone empty qkpi stock"
round=warmup

measured() { # kind scenario
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' mvn -q -o ${MAVEN_ARGS:-} -f "$here/$1/pom.xml" \
        -Dbench.document="$document" -Dbench.target="$work/target$round" generate-sources > "$work/log" 2>&1 \
        || { cat "$work/log" >&2; exit 1; }
    awk '{ printf "%d %d %d\n", $1 * 1000, ($2 + $3) * 1000, $4 / 1024 }' "$work/time" >> "$work/$1.$2"
}

change() { # round: one description says something else
    sed -E "0,/(description\"?: *\"?)(Round [0-9]+\\. )?([A-Za-z])/s//\1Round $1. \3/" "$document" > "$document.new"
    cmp -s "$document" "$document.new" && { echo "no description to change" >&2; exit 1; }
    mv "$document.new" "$document"
}

median() { cut -d' ' -f"$2" "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

mvn -q ${MAVEN_ARGS:-} -f "$here/empty-plugin/pom.xml" -Dbench.target="$work/target" install
for kind in $kinds; do
    measured "$kind" warmup
done
# Each round has a directory of its own: after thousands of files were removed, ext4 is slow to make new ones.
for ((i = 0; i < rounds; i++)); do
    round=$i
    for kind in $kinds; do
        measured "$kind" first
    done
    for kind in $kinds; do
        measured "$kind" again
    done
    change "$i"
    for kind in $kinds; do
        measured "$kind" changed
    done
done
printf '%-8s %-6s %8s %8s %8s\n' scenario with 'wall ms' 'CPU ms' MB
for scenario in first again changed; do
    for kind in $kinds; do
        printf '%-8s %-6s %8d %8d %8d\n' $scenario $kind $(for c in 1 2 3; do median $kind.$scenario $c; done)
    done
done
for scenario in first again changed; do
    for column in 1 2; do
        own=$(median qkpi.$scenario $column)
        alone=$(median alone.$scenario $column)
        empty=$(median empty.$scenario $column)
        stock=$(median stock.$scenario $column)
        printf '%-8s %s: qkpi %d ms above an empty plugin; above Maven alone %d ms, stock %d ms, ratio %.2f\n' $scenario \
            $([ $column = 1 ] && echo wall || echo CPU) $((own - empty)) $((own - alone)) $((stock - alone)) \
            "$(echo "($own - $alone) / ($stock - $alone)" | bc -l)"
    done
done
