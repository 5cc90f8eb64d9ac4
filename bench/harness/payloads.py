"""The server's fixed answers: made-up objects in the API's shape, with what a company's usually have."""

import json

STAMP = "2024-01-01T12:34:56.789Z"


def end_user():
    return {
        "id": "end_usr_1234567abcdefg",
        "objectType": "end_user",
        "createdAt": STAMP,
        "companyName": "Acme Inc.",
        "sourceId": "0123456789-0123456789-0123456789",
        "email": "alice@acme.example",
        "integrationConnections": [
            {
                "id": "int_conn_1234567abcdefg",
                "objectType": "integration_connection",
                "createdAt": STAMP,
                "integrationSlug": "quickbooks_desktop",
                "lastRequestAt": STAMP,
                "lastSuccessfulRequestAt": STAMP,
            }
        ],
    }


def end_users():
    return {"objectType": "list", "url": "/v1/end-users", "data": [end_user()]}


def identifier(number):
    return f"8{number:07X}-1700000000"


def reference(number, name):
    return {"id": identifier(number), "fullName": name}


def address(number):
    return {
        "line1": f"{number} Mill Lane",
        "line2": "Yard 4",
        "line3": None,
        "line4": None,
        "line5": None,
        "city": "Ashford",
        "state": "CA",
        "postalCode": f"9{number:04}",
        "country": "US",
        "note": None,
    }


def line(number):
    return {
        "id": f"{number:X}-1700000001",
        "objectType": "qbd_invoice_line",
        "item": reference(number % 40, f"Flour:Sack {number % 40}"),
        "description": f"Wheat flour, 25 kg, pallet {number}",
        "quantity": number % 9 + 1,
        "unitOfMeasure": "each",
        "overrideUnitOfMeasureSet": None,
        "rate": "18.50",
        "ratePercent": None,
        "class": reference(7, "Wholesale"),
        "amount": f"{(number % 9 + 1) * 18.5:.2f}",
        "inventorySite": None,
        "inventorySiteLocation": None,
        "serialNumber": None,
        "lotNumber": None,
        "expirationDate": None,
        "serviceDate": "2024-03-15",
        "salesTaxCode": reference(2, "Tax"),
        "otherCustomField1": None,
        "otherCustomField2": None,
        "customFields": [],
    }


def invoice(number, lines):
    return {
        "id": f"{number:X}-1700000000",
        "objectType": "qbd_invoice",
        "createdAt": "2024-03-15T09:00:00+00:00",
        "updatedAt": "2024-03-16T10:30:00+00:00",
        "revisionNumber": "1700000002",
        "customer": reference(number, f"Bakery {number}:Main Street"),
        "class": reference(7, "Wholesale"),
        "receivablesAccount": reference(11, "Accounts Receivable"),
        "documentTemplate": reference(12, "Our Invoice"),
        "transactionDate": "2024-03-15",
        "refNumber": f"INV-{number}",
        "billingAddress": address(number),
        "shippingAddress": address(number),
        "isPending": False,
        "isFinanceCharge": False,
        "purchaseOrderNumber": f"PO-{number}",
        "terms": reference(3, "Net 30"),
        "dueDate": "2024-04-14",
        "salesRepresentative": reference(4, "North"),
        "shipmentOrigin": "Oakdale",
        "shippingDate": "2024-03-16",
        "shippingMethod": reference(5, "Lorry"),
        "subtotal": "129.50",
        "salesTaxItem": reference(6, "County Tax"),
        "salesTaxPercentage": "8.25",
        "salesTaxTotal": "10.68",
        "appliedAmount": "0.00",
        "balanceRemaining": "140.18",
        "currency": reference(1, "US Dollar"),
        "exchangeRate": 1.0,
        "balanceRemainingInHomeCurrency": "140.18",
        "memo": "Delivered on Friday",
        "isPaid": False,
        "customerMessage": reference(8, "Thank you for your order."),
        "isQueuedForPrint": False,
        "isQueuedForEmail": True,
        "salesTaxCode": reference(2, "Tax"),
        "suggestedDiscountAmount": None,
        "suggestedDiscountDate": None,
        "otherCustomField": None,
        "externalId": "0189f7a2-4c3b-4d5e-8f60-718293a4b5c6",
        "linkedTransactions": [],
        "lines": [line(number * 10 + i) for i in range(lines)],
        "lineGroups": [],
        "customFields": [],
    }


def page():
    """About 570 KB."""
    return {
        "objectType": "list",
        "url": "/v1/quickbooks-desktop/invoices",
        "data": [invoice(number, 4 if number % 15 == 0 else 3) for number in range(1, 151)],
        "nextCursor": "cursor_0123456789abcdef",
        "remainingCount": 450,
        "hasMore": True,
    }


def text(value):
    return json.dumps(value, separators=(",", ":"))
