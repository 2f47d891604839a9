#!/usr/bin/env bash
# How cost grows with the document: wall time, CPU time and peak memory of a whole process that generates a client,
# qkpi beside stock OpenAPI Generator (java, native), in turn.
# Usage: grow.sh [-r ROUNDS] COUNT|DOCUMENT...; a number stands for a document made here with as many operations, each
# with a schema of its own. Install qkpi first (mvn -Pquickstart install). Needs GNU time. Prints medians as a table.
set -euo pipefail
rounds=1
if [ "${1:-}" = -r ]; then
    rounds=$2
    shift 2
fi
poms=$(realpath "$(dirname "$0")/../plugin")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A document with this many operations: a tenth of them per tag, a body, three parameters, two answers each.
document() {
    awk -v count="$1" 'BEGIN {
        printf "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Growth\",\"version\":\"1\"},"
        printf "\"servers\":[{\"url\":\"https://growth.example\"}],\"paths\":{"
        for (i = 1; i <= count; i++) {
            ref = "{\"$ref\":\"#/components/schemas/Thing" i "\"}"
            json = "{\"application/json\":{\"schema\":" ref "}}"
            printf "%s\"/things%d/{id}\":{\"post\":{\"operationId\":\"changeThing%d\",\"tags\":[\"tag%d\"],", (i > 1 ? "," : ""), i, i, i % 10
            printf "\"summary\":\"Changes thing %d.\",\"parameters\":[", i
            printf "{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}},"
            printf "{\"name\":\"page\",\"in\":\"query\",\"schema\":{\"type\":\"integer\"}},"
            printf "{\"name\":\"X-Trace\",\"in\":\"header\",\"schema\":{\"type\":\"string\",\"format\":\"uuid\"}}],"
            printf "\"requestBody\":{\"required\":true,\"content\":%s},", json
            printf "\"responses\":{\"200\":{\"description\":\"Changed.\",\"content\":%s},", json
            printf "\"404\":{\"description\":\"Not there.\"}}}}"
        }
        printf "},\"components\":{\"schemas\":{"
        for (i = 1; i <= count; i++) {
            printf "%s\"Thing%d\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"description\":\"Thing %d.\",\"properties\":{", (i > 1 ? "," : ""), i, i
            printf "\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\"},"
            printf "\"at\":{\"type\":\"string\",\"format\":\"date-time\"},\"state\":{\"type\":\"string\",\"enum\":[\"new\",\"old\"]},"
            printf "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},"
            printf "\"parent\":{\"$ref\":\"#/components/schemas/Thing%d\"}}}", i
        }
        printf "}}}\n"
    }'
}

# Each run has a directory of its own: after thousands of files were removed, ext4 is slow to make new ones.
runs=0
run() { # generator document
    runs=$((runs + 1))
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' mvn -q -o -f "$poms/$1/pom.xml" -Dbench.document="$2" \
        -Dbench.target="$work/target$runs" generate-sources > "$work/log" 2>&1 || { tail -5 "$work/log" >&2; return 1; }
    awk '{ printf "%.2f %.2f %d\n", $1, $2 + $3, $4 / 1024 }' "$work/time"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

printf '%-24s | %23s | %23s | %s\n' document 'qkpi: s, CPU s, MB' 'stock: s, CPU s, MB' 'qkpi/stock: s, CPU, MB'
for wanted in "$@"; do
    if [ -f "$wanted" ]; then
        path=$(realpath "$wanted")
    else
        path=$work/$wanted-operations.json
        document "$wanted" > "$path"
    fi
    for ((i = 0; i < rounds; i++)); do
        for kind in qkpi stock; do
            run "$kind" "$path" >> "$work/$kind" || echo 'NaN NaN NaN' >> "$work/$kind"
        done
    done
    line=
    for kind in qkpi stock; do
        for column in 1 2 3; do
            line="$line $(cut -d' ' -f$column "$work/$kind" | median)"
        done
        rm "$work/$kind"
    done
    printf '%-24s %s\n' "$(basename "$path")" "$line" | awk '{
        printf "%-24s | %7.2f %7.2f %7d | %7.2f %7.2f %7d | %.2f %.2f %.2f\n", $1, $2, $3, $4, $5, $6, $7, $2/$5, $3/$6, $4/$7
    }'
done
