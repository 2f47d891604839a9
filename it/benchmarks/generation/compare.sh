#!/usr/bin/env bash
# Whole-process time of a first generation: Maven alone, qkpi, stock OpenAPI Generator (java, native), in turn.
# Usage: compare.sh DOCUMENT [ROUNDS]; prints seconds per run, then medians and the cost above Maven alone.
# Install qkpi first (mvn -Pquickstart install). One round that is not counted comes first.
set -euo pipefail
document=$(realpath "$1")
rounds=${2:-7}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {
    rm -rf "$work/target"
    local start end
    start=$(date +%s%N)
    mvn -q -o -f "$here/$1/pom.xml" -Dbench.document="$document" -Dbench.target="$work/target" generate-sources \
        > "$work/$1.log" 2>&1 || { cat "$work/$1.log"; exit 1; }
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}

for kind in empty qkpi stock; do
    mvn -q -f "$here/$kind/pom.xml" -Dbench.document="$document" -Dbench.target="$work/target" generate-sources > "$work/$kind.log" 2>&1 \
        || { cat "$work/$kind.log"; exit 1; }
done
for ((i = 0; i < rounds; i++)); do
    for kind in empty qkpi stock; do
        run "$kind" | tee -a "$work/$kind" | awk -v k="$kind" '{ printf "%-6s %6d ms\n", k, $1 }'
    done
done
median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
base=$(median empty)
own=$(median qkpi)
peer=$(median stock)
printf 'median: Maven alone %d ms, qkpi %d ms (+%d), stock %d ms (+%d); qkpi/stock above Maven: %.2f\n' \
    "$base" "$own" $((own - base)) "$peer" $((peer - base)) "$(echo "($own - $base) / ($peer - $base)" | bc -l)"
