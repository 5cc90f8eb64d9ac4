#!/usr/bin/env python3
"""Does an example do what it says, against a sandbox of its own?

    example_test.py PROGRAM [ARGUMENT...]
"""

import os
import re
import subprocess
import sys
from pathlib import Path

PRINTED = {
    "quickstart": ["Created the end-user end_usr_", "company name +Acme Inc."],
    "invoice": [
        "Invoice INV-1001 for Riverside Bakery", "Flour, 25 kg: 74.00", "Delivery: 12.00", "Subtotal 86.00",
    ],
    "customers": ["Harbour Café", "Mill Lane Garage", "Northgate Dental", "Riverside Bakery", "^5 customers$"],
    "bill_payment": ["Paid bill \\S+ of Old Town Property with check payment \\S+"],
    "aging_report": ["Mill Lane Garage +.*240.00"],
    "passthrough": ["HostQueryRs"],
    "customer_upsert": [
        "^  Harbour Café: created$", "^  Mill Lane Garage, North: created$", "^  Harbour Café: found$",
        "^  Mill Lane Garage, North: found$", "^  Harbour Café: updated$",
    ],
    "invoice_push": [
        "^  order 17: created, 240.00$", "^  order 18: created, 99.50$", "^  order 17: was there, 240.00$",
        "^  order 18: was there, 99.50$",
    ],
    "onboarding": ["https://\\S+", "^Riverside Bakery is connected$", "^QuickBooks answers$"],
    "mirror": [
        "^3 changes$", "customers: Riverside Bakery, no phone", "^2 changes$", "customers: Riverside Bakery, 555-0100",
        "^  invoices: INV-2 of 50.00$(?![^$]*INV-1)",
    ],
    "order_service": [
        "^  customer Harbour Café: done$", "^  order 17: done$", "^  order 18: done$", "^  order 19: done$",
    ],
}  # fmt: skip


def main():
    program = Path(sys.argv[1])
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CONDUCTOR_")}
    done = subprocess.run([program, *sys.argv[2:]], env=environment, capture_output=True, encoding="utf-8", timeout=120)
    print(done.stdout + done.stderr)
    missing = [line for line in PRINTED[program.name] if not re.search(line, done.stdout, re.MULTILINE)]
    if done.returncode != 0 or missing:
        sys.exit(f"exit status {done.returncode}, not printed: {missing}")


if __name__ == "__main__":
    main()
