// A budget sends e-mails and stops nothing. The daily limit of text records pauses the app.

@description('The name of the budget.')
param name string

@description('The amount for a calendar month, in the currency of the subscription.')
param amount int

@description('The percentages of the amount at which an e-mail is sent.')
param thresholds int[]

@description('The e-mail addresses. The owners of the resource group always receive the e-mails.')
param emails string[]

// A budget must start on the first day of a month that has not ended.
@description('The first day of the budget, for example 2026-11-01.')
param start string = utcNow('yyyy-MM-01')

var contacts = {
  enabled: true
  contactEmails: emails
  contactRoles: ['Owner']
}

var reached = toObject(
  thresholds,
  threshold => 'actual-${threshold}',
  threshold => union(contacts, { operator: 'GreaterThanOrEqualTo', threshold: threshold, thresholdType: 'Actual' })
)

var expected = {
  'forecast-100': union(contacts, { operator: 'GreaterThan', threshold: 100, thresholdType: 'Forecasted' })
}

resource budget 'Microsoft.Consumption/budgets@2023-05-01' = {
  name: name
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: start
    }
    notifications: union(reached, expected)
  }
}
